import type { Exploration } from '@onderweg/core';
import { useId } from 'react';
import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';
import { ShowSome } from '../show-some/show-some';
import { useExplorationWords } from '../words/use-exploration-words';
import { useFollowUpLetter } from '../words/use-follow-up-letter';
import type { VisibilityApi } from './use-visibility';

export type VisibilityFollowUpProps = Pick<VisibilityApi, 'sent' | 'recorder'> & {
  kind: 'thanks' | 'followUp';
  explorations: readonly Exploration[];
};

/** Whom to thank, or to ask: a short text to make one's own, and one press when it was sent. */
export function VisibilityFollowUp({ kind, explorations, sent, recorder }: VisibilityFollowUpProps) {
  const texts = useTexts();
  const id = useId();
  const toWords = useExplorationWords();
  const toFollowUp = useFollowUpLetter();
  const directions = useDossier((dossier) => dossier.directions);
  if (explorations.length === 0) return null;
  const toAbout = ({ directions: of, doneAt, awaitingSince, at }: Exploration) =>
    [
      ...of.flatMap((id) => directions.get(id)?.title ?? []),
      texts.date((doneAt ?? awaitingSince ?? at).slice(0, 10), 'short'),
    ].join(' · ');
  const toThanks = ({ who, doneAt, at }: Exploration) => {
    const date = texts.date((doneAt ?? at).slice(0, 10), 'day');
    return texts.t('visibility.thanks.letter', { contact: who ?? '…', date, name: '…' });
  };
  const toLetter = kind === 'thanks' ? toThanks : toFollowUp;
  return (
    <section data-scope="visibility" data-part="group" aria-labelledby={id}>
      <h3 id={id}>{texts.t(`visibility.${kind}.title`)}</h3>
      <p>{texts.t(`visibility.${kind}.why`)}</p>
      <ShowSome of={explorations} first={5}>
        {(exploration) => {
          const title = toWords(exploration);
          const action = texts.t(`visibility.${kind}.done`);
          return (
            <li key={exploration.id} data-scope="visibility" data-part="card">
              <h4 dir="auto">{title}</h4>
              <p data-muted="">{toAbout(exploration)}</p>
              <details data-scope="visibility" data-part="letter">
                <summary aria-label={`${texts.t('visibility.seeText')}: ${title}`}>{texts.t('visibility.seeText')}</summary>
                <blockquote dir="auto">{toLetter(exploration)}</blockquote>
              </details>
              <button
                type="button"
                aria-label={`${action}: ${title}`}
                disabled={recorder.isRecording}
                onClick={() => void sent(exploration.id, kind)}
              >
                {action}
              </button>
            </li>
          );
        }}
      </ShowSome>
    </section>
  );
}

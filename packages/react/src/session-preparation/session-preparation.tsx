import { hasCoach } from '@onderweg/core';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useDossier } from '../onderweg/use-dossier';
import { usePart } from '../onderweg/use-part';
import { useTexts } from '../onderweg/use-texts';
import { WidgetRoot } from '../onderweg/widget-root';
import { Problem } from '../saving/problem';
import { SavingState } from '../saving/saving-state.guarded';
import { ShowSome } from '../show-some/show-some';
import { SessionLineRow } from './session-line';
import { useSessionPreparation } from './use-session-preparation';

export type SessionPreparationProps = {
  /** The day of the last talk: `2026-01-12`. @default the last one that was recorded, or the start */
  since?: string | undefined;
};

const intros = {
  none: 'sessionPreparation.introLater',
  present: 'sessionPreparation.intro',
  // Nobody but the person reads it any more.
  gone: undefined,
} as const;

/**
 * One page before a talk: what changed since the last one, from what the client shared, and at most three questions. Client and
 * coach see the same; the client may strike lines.
 *
 * @example
 * <SessionPreparation />
 */
export function SessionPreparationWidget({ since }: SessionPreparationProps) {
  const texts = useTexts();
  const { method } = useOnderweg();
  const coach = useDossier((dossier) => dossier.cycle.value.coach);
  // After the coach has left, the last page stays to be read; where none ever came there is no talk.
  const isOn = usePart('sessionPreparation') && (coach !== 'none' || hasCoach(method));
  const { page, parts, since: from, canStrike, strike, recorder } = useSessionPreparation(since);
  const hasTalked = useDossier((dossier) => dossier.coachSessions.size > 0) || since !== undefined;
  if (!isOn) return null;
  const intro = intros[coach];
  return (
    <WidgetRoot scope="session-preparation" label={texts.t('sessionPreparation.title')}>
      <h2>{texts.t('sessionPreparation.title')}</h2>
      {canStrike && intro ? <p>{texts.t(intro)}</p> : null}
      {from === '' ? null : <p data-muted="">{texts.t('sessionPreparation.since', { day: texts.date(from, 'long') })}</p>}
      <Problem error={recorder.problem} />
      {page.questions.length > 0 ? (
        <section data-scope="session-preparation" data-part="questions">
          <h3>{texts.t('sessionPreparation.ask')}</h3>
          <ol>
            {page.questions.map(({ question }) => (
              <li key={question}>{texts.t(`sessionPreparation.questions.${question}`)}</li>
            ))}
          </ol>
        </section>
      ) : null}
      {parts.length === 0 ? <p>{texts.t(hasTalked ? 'sessionPreparation.empty' : 'sessionPreparation.nothingYet')}</p> : null}
      {parts.map(({ part, lines }) => (
        <section key={part} data-scope="session-preparation" data-part="part">
          <h3>{texts.t(`sessionPreparation.parts.${part}`)}</h3>
          <ShowSome of={lines} first={20}>
            {(line) => <SessionLineRow key={line.line} line={line} canStrike={canStrike} strike={strike} />}
          </ShowSome>
        </section>
      ))}
      {canStrike ? <SavingState /> : null}
    </WidgetRoot>
  );
}

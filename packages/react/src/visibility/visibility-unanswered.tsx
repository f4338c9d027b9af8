import { useId } from 'react';
import { useTexts } from '../onderweg/use-texts';
import { ShowSome } from '../show-some/show-some';
import { useApplicationTitle } from './use-application-title';
import type { VisibilityApi } from './use-visibility';

/** Letters that nobody answered: a few sentences to ask after it, and one press when that was done. */
export function VisibilityUnanswered({ unanswered, asked, recorder }: Pick<VisibilityApi, 'unanswered' | 'asked' | 'recorder'>) {
  const texts = useTexts();
  const id = useId();
  const toTitle = useApplicationTitle();
  if (unanswered.length === 0) return null;
  const action = texts.t('visibility.followUp.done');
  return (
    <section data-scope="visibility" data-part="group" aria-labelledby={id}>
      <h3 id={id}>{texts.t('visibility.unanswered.title')}</h3>
      <p>{texts.t('visibility.unanswered.why')}</p>
      <ShowSome of={unanswered} first={5}>
        {(application) => {
          const title = toTitle(application);
          const date = texts.date(application.sentOn, 'day');
          return (
            <li key={application.id} data-scope="visibility" data-part="card">
              <h4 dir="auto">{title}</h4>
              <details data-scope="visibility" data-part="letter">
                <summary aria-label={`${texts.t('visibility.seeText')}: ${title}`}>{texts.t('visibility.seeText')}</summary>
                <blockquote>{texts.t('visibility.unanswered.letter', { contact: '…', date, name: '…' })}</blockquote>
              </details>
              <button
                type="button"
                aria-label={`${action}: ${title}`}
                disabled={recorder.isRecording}
                onClick={() => void asked(application.id)}
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

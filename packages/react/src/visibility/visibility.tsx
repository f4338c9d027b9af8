import { useTexts } from '../onderweg/use-texts';
import { WidgetRoot } from '../onderweg/widget-root';
import { Problem } from '../saving/problem';
import { SavingState } from '../saving/saving-state.guarded';
import { useExplorationWords } from '../words/use-exploration-words';
import { useVisibility } from './use-visibility';
import { VisibilityApplications } from './visibility-applications';
import { VisibilityFollowUp } from './visibility-follow-up';
import { VisibilityUnanswered } from './visibility-unanswered';

/**
 * Exploring is being seen too: who knows somebody by now, whom to thank or to ask, applications with what was heard, and what
 * dread taught.
 *
 * @example
 * <Visibility />
 */
export function VisibilityWidget() {
  const texts = useTexts();
  const toWords = useExplorationWords();
  const { seen, toThank, toAsk, unanswered, applications, dread, sent, asked, heard, recorder } = useVisibility();
  return (
    <WidgetRoot scope="visibility" label={texts.t('visibility.title')}>
      <h2>{texts.t('visibility.title')}</h2>
      {seen.length > 0 || applications.length === 0 ? (
        <p>{texts.t(seen.length === 0 ? 'visibility.nobody' : 'visibility.intro')}</p>
      ) : null}
      <Problem error={recorder.problem} />
      <VisibilityFollowUp kind="thanks" explorations={toThank} sent={sent} recorder={recorder} />
      <VisibilityFollowUp kind="followUp" explorations={toAsk} sent={sent} recorder={recorder} />
      <VisibilityUnanswered unanswered={unanswered} asked={asked} recorder={recorder} />
      {seen.length > 0 ? (
        <details data-scope="visibility" data-part="group">
          <summary>{texts.t('visibility.seen')}</summary>
          <ul>
            {seen.map((exploration) => (
              <li key={exploration.id}>{toWords(exploration)}</li>
            ))}
          </ul>
        </details>
      ) : null}
      {dread.told.length > 0 ? <p>{texts.t('visibility.dread', { n: dread.told.length, fell: dread.fell })}</p> : null}
      <VisibilityApplications applications={applications} heard={heard} recorder={recorder} />
      <SavingState />
    </WidgetRoot>
  );
}

import { useTexts } from '../onderweg/use-texts';
import { WidgetRoot } from '../onderweg/widget-root';
import { Problem } from '../saving/problem';
import { useVisibility } from './use-visibility';
import { VisibilityFollowUp } from './visibility-follow-up';

/** Only whom to thank or to ask, for a page that shows what is next; nothing when nobody waits for a word. */
export function VisibilityDue() {
  const texts = useTexts();
  const { toThank, toAsk, sent, recorder } = useVisibility();
  if (toThank.length === 0 && toAsk.length === 0) return null;
  return (
    <WidgetRoot scope="visibility" label={texts.t('visibility.due')}>
      <h2>{texts.t('visibility.due')}</h2>
      <Problem error={recorder.problem} />
      <VisibilityFollowUp kind="thanks" explorations={toThank} sent={sent} recorder={recorder} />
      <VisibilityFollowUp kind="followUp" explorations={toAsk} sent={sent} recorder={recorder} />
    </WidgetRoot>
  );
}

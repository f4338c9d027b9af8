import { useTexts } from '../onderweg/use-texts';
import { WidgetRoot } from '../onderweg/widget-root';
import { useHelp } from '../standstill/use-help';
import { Problem } from '../saving/problem';
import { SavingTrouble } from '../saving/saving-trouble';
import { useVisibility } from './use-visibility';
import { VisibilityFollowUp } from './visibility-follow-up';
import { VisibilityUnanswered } from './visibility-unanswered';

/** Only whom to thank or to ask, for a page that shows what is next; nothing when nobody waits for a word. */
export function VisibilityDue() {
  const texts = useTexts();
  const { isResting, kind, isPutAside } = useHelp();
  const { toThank, toAsk: waiting, unanswered, sent, asked, recorder } = useVisibility();
  // The word of help about waiting has the same text to send.
  const toAsk = kind === 'waiting' && !isPutAside ? [] : waiting;
  if (isResting || toThank.length + toAsk.length + unanswered.length === 0) return null;
  return (
    <WidgetRoot scope="visibility" label={texts.t('visibility.due')}>
      <h2>{texts.t('visibility.due')}</h2>
      <Problem error={recorder.problem} />
      <VisibilityFollowUp kind="thanks" explorations={toThank} sent={sent} recorder={recorder} />
      <VisibilityFollowUp kind="followUp" explorations={toAsk} sent={sent} recorder={recorder} />
      <VisibilityUnanswered unanswered={unanswered} asked={asked} recorder={recorder} />
      <SavingTrouble />
    </WidgetRoot>
  );
}

import { usePart } from '../onderweg/use-part';
import { useTexts } from '../onderweg/use-texts';
import { WidgetRoot } from '../onderweg/widget-root';
import { Problem } from '../saving/problem';
import { SavingState } from '../saving/saving-state.guarded';
import { AfterCareCheckIn } from './after-care-check-in';
import { AfterCareLetters } from './after-care-letters';
import { AfterCareSelfCheck } from './after-care-self-check';
import { AfterCareSupport } from './after-care-support';
import { AfterCareWrite } from './after-care-write';
import { useAfterCare } from './use-after-care';

/**
 * What goes on when the coach has gone or the journey has ended: letters that open on their day, one question after weeks and
 * months, somebody who thinks along, and how it is now. Nobody else sees whether it was read.
 *
 * @example
 * <AfterCare />
 */
export function AfterCareWidget() {
  const texts = useTexts();
  const isOn = usePart('afterCare');
  const care = useAfterCare();
  if (!isOn) return null;
  return (
    <WidgetRoot scope="after-care" label={texts.t('afterCare.title')}>
      <h2>{texts.t('afterCare.title')}</h2>
      {care.isAfterCoach ? <p>{texts.t('readers.coachGone')}</p> : null}
      <Problem error={care.recorder.problem} />
      <AfterCareCheckIn care={care} />
      <AfterCareLetters care={care} />
      <AfterCareSupport care={care} />
      {/* Two questions of the same kind are one too many. */}
      {care.due ? null : <AfterCareSelfCheck />}
      <AfterCareWrite />
      <SavingState />
    </WidgetRoot>
  );
}

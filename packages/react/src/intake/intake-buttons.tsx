import { useTexts } from '../onderweg/use-texts';
import { useIntakeContext } from './intake.context';

/** Back, on, and "this is enough to start" from the moment that it is. */
export function IntakeButtons() {
  const texts = useTexts();
  const { step, questions, missing, isEditing, back, next, toSummary, form } = useIntakeContext();
  const isLast = step === questions.length - 1;
  return (
    <>
      <div data-scope="intake" data-part="buttons">
        <button type="submit" data-primary="">
          {texts.t('actions.next')}
        </button>
        {step > 0 || isEditing ? (
          <button type="button" onClick={back}>
            {texts.t('actions.back')}
          </button>
        ) : null}
        {isEditing ? null : (
          <button type="button" data-quiet="" onClick={() => form.isFitting() && next()}>
            {texts.t('intake.skip')}
          </button>
        )}
      </div>
      {missing === undefined && !isLast && !isEditing ? (
        <p data-scope="intake" data-part="enough">
          {texts.t('intake.progress.enough')}{' '}
          <button type="button" data-quiet="" onClick={toSummary}>
            {texts.t('intake.progress.toSummary')}
          </button>
        </p>
      ) : null}
    </>
  );
}

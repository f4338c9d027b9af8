import { DraftsLeft } from '../draft/drafts-left';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useIntakeContext } from './intake.context';

/** The first screen: how long it takes, and that stopping is always fine. */
export function IntakeWelcome() {
  const { texts, method } = useOnderweg();
  const { phase, questions, start, form } = useIntakeContext();
  if (phase !== 'welcome') return null;
  return (
    <div data-scope="intake" data-part="welcome">
      <h2 data-scope="intake" data-part="title">
        {texts.t('intake.welcome.title')}
      </h2>
      <p>{texts.t('intake.welcome.text', { track: method.track })}</p>
      <p data-muted="">
        {texts.t('intake.welcome.duration', { total: questions.length })} {texts.t('intake.welcome.stopAnytime')}
      </p>
      <DraftsLeft left={form.left} onTake={(left) => void form.take(left)} onDiscard={(left) => void form.discardLeft(left)} />
      <div data-scope="intake" data-part="buttons">
        <button type="button" data-primary="" onClick={start}>
          {texts.t('intake.welcome.start')}
        </button>
      </div>
    </div>
  );
}

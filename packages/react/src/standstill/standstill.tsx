import { useTexts } from '../onderweg/use-texts';
import { WidgetRoot } from '../onderweg/widget-root';
import { Problem } from '../saving/problem';
import { StandstillLetter } from './standstill-letter';
import { type StandstillAction, useStandstillWords } from './use-standstill-words';
import { useStandstill } from './use-standstill';

export type StandstillProps = {
  /** Brings somebody to what they chose. Rest is taken care of here. */
  onAct?: (action: StandstillAction) => void;
};

const restful: readonly string[] = ['pause', 'rest'];

/**
 * Help when it is quiet longer than usual: one kind word, a how and a why, and equal answers. Nothing when nothing is in the way.
 *
 * @example
 * <Standstill onAct={(action) => navigate(`/help/${action}`)} />
 */
export function StandstillWidget({ onAct }: StandstillProps) {
  const texts = useTexts();
  const { shown, isPutAside, notNow, pause, recorder } = useStandstill();
  const words = useStandstillWords(shown);
  if (!shown || !words || isPutAside) return null;
  return (
    <WidgetRoot scope="standstill" phase={shown.kind} label={words.title}>
      <h2>{words.title}</h2>
      <p>{words.why}</p>
      <p>{words.how}</p>
      {words.extra ? <p>{words.extra}</p> : null}
      {words.letter ? <StandstillLetter text={words.letter} /> : null}
      <Problem error={recorder.problem} />
      <div data-scope="standstill" data-part="buttons">
        {words.actions.map(([action, label]) => (
          <button
            key={action}
            type="button"
            disabled={recorder.isRecording}
            onClick={() => void (restful.includes(action) ? pause() : onAct?.(action))}
          >
            {label}
          </button>
        ))}
        <button type="button" onClick={notNow}>
          {texts.t('actions.notNow')}
        </button>
      </div>
    </WidgetRoot>
  );
}

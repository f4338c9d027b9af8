import type { HelpKind } from '@onderweg/core';
import { usePart } from '../onderweg/use-part';
import { useTexts } from '../onderweg/use-texts';
import { WidgetRoot } from '../onderweg/widget-root';
import { Problem } from '../saving/problem';
import { SavingTrouble } from '../saving/saving-trouble';
import { StandstillLetter } from './standstill-letter';
import { type StandstillAction, useStandstillWords } from './use-standstill-words';
import { useStandstill } from './use-standstill';

export type StandstillAbout = {
  readonly kind: HelpKind;
  /** The exploration that it hangs on. */
  readonly exploration: string | undefined;
  /** The cell that two voices disagree on: `about` is a criterion, `chance` or `doable`. */
  readonly question: { readonly direction: string; readonly about: string } | undefined;
};

export type StandstillProps = {
  /**
   * Brings somebody to what they chose, with what it is about. Rest, going on as it is, and the list for a talk are taken care of
   * here.
   */
  onAct?: ((action: StandstillAction, about: StandstillAbout) => void) | undefined;
};

const restful: readonly string[] = ['pause', 'rest'];
const staying: readonly string[] = ['waitLonger', 'goOn', 'thinkLonger', 'oneSmallStep'];
const listed = 'putOnList';

/**
 * Help when it is quiet longer than usual: one kind word, a how and a why, and equal answers. Nothing when nothing is in the way.
 *
 * @example
 * <Standstill onAct={(action) => navigate(`/help/${action}`)} />
 */
export function StandstillWidget({ onAct }: StandstillProps) {
  const texts = useTexts();
  const isOn = usePart('standstill');
  const { kind, evidence, isPutAside, notNow, pause, putOnList, recorder } = useStandstill();
  const words = useStandstillWords(kind, evidence);
  if (!isOn || !kind || !words || isPutAside) return null;

  function act(action: StandstillAction) {
    if (restful.includes(action)) void pause();
    else if (action === listed) void putOnList();
    // Going on as it is, is an answer too.
    else if (staying.includes(action)) notNow();
    else if (kind) onAct?.(action, { kind, exploration: words?.exploration, question: words?.question });
  }

  return (
    <WidgetRoot scope="standstill" phase={kind} label={words.title}>
      <h2>{words.title}</h2>
      <p>{words.why}</p>
      <p>{words.how}</p>
      {words.extra ? (
        <p data-scope="standstill" data-part="extra">
          {words.extra}
        </p>
      ) : null}
      {words.letter ? <StandstillLetter text={words.letter} /> : null}
      <Problem error={recorder.problem} />
      <div data-scope="standstill" data-part="buttons">
        {words.actions.map(([action, label]) => (
          <button key={action} type="button" disabled={recorder.isRecording} onClick={() => act(action)}>
            {label}
          </button>
        ))}
        <button type="button" onClick={notNow}>
          {texts.t('actions.notNow')}
        </button>
      </div>
      <SavingTrouble />
    </WidgetRoot>
  );
}

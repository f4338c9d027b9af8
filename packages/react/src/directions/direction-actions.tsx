import type { Direction } from '@onderweg/core';
import { useTexts } from '../onderweg/use-texts';
import { DirectionChoose } from './direction-choose';
import { useDirectionsContext } from './directions.context';

/** What can be done with a direction now. */
export function DirectionActions({ direction }: { direction: Direction }) {
  const texts = useTexts();
  const { go, activate, recorder } = useDirectionsContext();
  const { id, title, state } = direction;
  const toButton = (words: string, onClick: () => void) => (
    <button type="button" aria-label={`${words}: ${title}`} disabled={recorder.isRecording} onClick={onClick}>
      {words}
    </button>
  );
  return (
    <div data-scope="directions" data-part="buttons">
      {state === 'candidate' ? toButton(texts.t('directions.activate'), () => void activate(direction)) : null}
      {state === 'parked' || state === 'chosen'
        ? toButton(
            texts.t(state === 'chosen' ? 'directions.chooseNot' : 'directions.activateAgain'),
            () => void activate(direction),
          )
        : null}
      {state === 'active' ? <DirectionChoose direction={direction} /> : null}
      {state === 'active' || state === 'candidate'
        ? toButton(texts.t('directions.park.action'), () => go({ at: 'park', direction: id }))
        : null}
      {toButton(texts.t('directions.rename.action'), () => go({ at: 'rename', direction: id }))}
    </div>
  );
}

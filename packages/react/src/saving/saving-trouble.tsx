import { isSilent, useSaving } from './saving-state';
import { SavingState } from './saving-state.guarded';

/** For a card that comes and goes beside a widget that tells it already: only what stands in the way of keeping. */
export function SavingTrouble() {
  return isSilent(useSaving()) ? null : <SavingState />;
}

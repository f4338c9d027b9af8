import { SavingState } from '../saving/saving-state.guarded';
import { DirectionsAdd } from './directions-add';
import { DirectionsList } from './directions-list';
import { DirectionsLookAgain } from './directions-look-again';
import { DirectionsMeanings } from './directions-meanings';
import { DirectionsPark } from './directions-park';
import { DirectionsPicturePart } from './directions-picture';
import { DirectionsRename } from './directions-rename';
import { DirectionsRoot } from './directions-root';
import { DirectionsTitle } from './directions-title';

/**
 * The directions that somebody is finding out about: add one, take one up, put one aside with a reason, go for one.
 *
 * @example
 * <Directions />
 */
export function DirectionsWidget() {
  return (
    <DirectionsRoot>
      <DirectionsTitle />
      <DirectionsLookAgain />
      <DirectionsList />
      <DirectionsMeanings />
      <DirectionsPicturePart />
      <DirectionsAdd />
      <DirectionsPark />
      <DirectionsRename />
      <SavingState />
    </DirectionsRoot>
  );
}

import { SavingState } from '../saving/saving-state';
import { DirectionsAdd } from './directions-add';
import { DirectionsList } from './directions-list';
import { DirectionsPark } from './directions-park';
import { DirectionsPicturePart } from './directions-picture';
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
      <DirectionsList />
      <DirectionsPicturePart />
      <DirectionsAdd />
      <DirectionsPark />
      <SavingState />
    </DirectionsRoot>
  );
}

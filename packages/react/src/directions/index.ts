import { DirectionsRoot, GuardedDirections } from './directions.guarded';
import { DirectionsAdd } from './directions-add';
import { DirectionsList } from './directions-list';
import { DirectionsLookAgain } from './directions-look-again';
import { DirectionsMeanings } from './directions-meanings';
import { DirectionsPark } from './directions-park';
import { DirectionsPicturePart } from './directions-picture';
import { DirectionsRename } from './directions-rename';
import { DirectionsTitle } from './directions-title';

/** The directions: the ready widget, and the parts that it is built from. */
export const Directions = /* @__PURE__ */ Object.assign(GuardedDirections, {
  Root: DirectionsRoot,
  Title: DirectionsTitle,
  LookAgain: DirectionsLookAgain,
  List: DirectionsList,
  Meanings: DirectionsMeanings,
  Add: DirectionsAdd,
  Park: DirectionsPark,
  Rename: DirectionsRename,
  Picture: DirectionsPicturePart,
});

export { directionsAnatomy } from './directions.anatomy';
export { type DirectionsApi, type DirectionsView, useDirections } from './use-directions';
export { useDirectionsPicture } from './use-directions-picture';

import { guardWidget } from '../boundary/guard-widget';
import { DirectionsWidget } from './directions';
import { DirectionsAdd } from './directions-add';
import { DirectionsList } from './directions-list';
import { DirectionsLookAgain } from './directions-look-again';
import { DirectionsMeanings } from './directions-meanings';
import { DirectionsPark } from './directions-park';
import { DirectionsPicturePart } from './directions-picture';
import { DirectionsRoot } from './directions-root';
import { DirectionsTitle } from './directions-title';

/** The directions: the ready widget, and the parts that it is built from. */
export const Directions = /* @__PURE__ */ Object.assign(/* @__PURE__ */ guardWidget(DirectionsWidget), {
  Root: /* @__PURE__ */ guardWidget(DirectionsRoot),
  Title: DirectionsTitle,
  LookAgain: DirectionsLookAgain,
  List: DirectionsList,
  Meanings: DirectionsMeanings,
  Add: DirectionsAdd,
  Park: DirectionsPark,
  Picture: DirectionsPicturePart,
});

export { directionsAnatomy } from './directions.anatomy';
export { type DirectionsApi, type DirectionsView, useDirections } from './use-directions';
export { useDirectionsPicture } from './use-directions-picture';

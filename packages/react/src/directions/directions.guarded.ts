import { guardWidget } from '../boundary/guard-widget';
import { DirectionsWidget } from './directions';
import { DirectionsRoot as OwnDirectionsRoot } from './directions-root';

export const GuardedDirections = /* @__PURE__ */ guardWidget(DirectionsWidget);
export const DirectionsRoot = /* @__PURE__ */ guardWidget(OwnDirectionsRoot);

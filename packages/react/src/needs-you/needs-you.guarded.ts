import { guardWidget } from '../boundary/guard-widget';
import { NeedsYouWidget } from './needs-you';

export const NeedsYou = /* @__PURE__ */ guardWidget(NeedsYouWidget);

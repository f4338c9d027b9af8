import { guardWidget } from '../boundary/guard-widget';
import { MarketWidget } from './market';

/** Field and figures side by side: the ready widget. */
export const Market = /* @__PURE__ */ guardWidget(MarketWidget);

export { marketAnatomy } from './market.anatomy';
export { useMarket } from './use-market';

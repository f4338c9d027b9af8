import { guardWidget } from '../boundary/guard-widget';
import { MarketWidget } from './market';

export const GuardedMarket = /* @__PURE__ */ guardWidget(MarketWidget);

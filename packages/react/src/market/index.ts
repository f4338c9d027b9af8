import { MarketWidget } from './market';

/** Field and figures side by side: the ready widget. */
export const Market = MarketWidget;

export { marketAnatomy } from './market.anatomy';
export { useMarket } from './use-market';

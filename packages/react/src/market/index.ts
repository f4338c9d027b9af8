import { GuardedMarket } from './market.guarded';

/** Field and figures side by side: the ready widget. */
export const Market = GuardedMarket;

export { marketAnatomy } from './market.anatomy';
export { useMarket } from './use-market';

import { cycleMachine } from '@onderweg/core/machine';

/** For a page that draws the chart. */
export const places = Object.keys(cycleMachine.states);

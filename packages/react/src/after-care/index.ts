import { AfterCareWidget } from './after-care';

/** Letters, check-ins and somebody who thinks along: the ready widget. */
export const AfterCare = AfterCareWidget;

export { afterCareAnatomy } from './after-care.anatomy';
export { type AfterCareApi, useAfterCare } from './use-after-care';

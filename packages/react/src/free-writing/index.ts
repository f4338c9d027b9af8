import { guardWidget } from '../boundary/guard-widget';
import { FreeWritingWidget } from './free-writing';

/** A room to write in, for the person alone: the ready widget. */
export const FreeWriting = /* @__PURE__ */ guardWidget(FreeWritingWidget);

export type { FreeWritingProps } from './free-writing';
export { freeWritingAnatomy } from './free-writing.anatomy';
export { type FreeWritingApi, useFreeWriting } from './use-free-writing';

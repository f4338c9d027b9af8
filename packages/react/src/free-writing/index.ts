import { GuardedFreeWriting } from './free-writing.guarded';

/** A room to write in, for the person alone: the ready widget. */
export const FreeWriting = GuardedFreeWriting;

export type { FreeWritingProps } from './free-writing';
export { freeWritingAnatomy } from './free-writing.anatomy';
export { type FreeWritingApi, useFreeWriting } from './use-free-writing';

import { findTextProblem } from '@onderweg/core';

/** In characters: what an event takes. */
export const longestText = 20_000;
export const longestLine = 300;

/** Longer than can be kept, in characters or, for the journal, in bytes. */
export function isTooLong(text: string, max: number): boolean {
  return text.length > max || findTextProblem(text) === 'length';
}

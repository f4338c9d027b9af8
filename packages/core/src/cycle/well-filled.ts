import type { Role } from '../journal/entry';
import type { Cycle, CycleEvent } from './cycle.types';

/** An event of this kind that says all that its rules may ask for: where its words are not known, or not known yet. */
export function toWellFilled(cycle: Cycle, type: string, by: Role): CycleEvent {
  const wellFilled = { hasQuestion: true, isApplying: false, rests: 1, round: cycle.context.round, hasReason: true };
  // Proved by `wellFilled`: it holds what each kind of cycle event may ask for.
  return { ...wellFilled, type, by } as unknown as CycleEvent;
}

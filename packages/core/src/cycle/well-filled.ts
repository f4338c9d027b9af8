import type { Role } from '../journal/entry';
import { type Cycle, type CycleEvent, plainCycleEventTypes } from './cycle.types';

/**
 * An event of this kind that says all that its rules may ask for: where its words are not known, or not known yet. Undefined for
 * a kind that moves no cycle.
 */
export function toWellFilled(cycle: Cycle, kind: string, by: Role): CycleEvent | undefined {
  if (kind === 'intake.given') return { type: kind, by, hasQuestion: true, isApplying: false };
  if (kind === 'conclusion.drawn') return { type: kind, by, rests: 1 };
  if (kind === 'course.set') return { type: kind, by, round: cycle.context.round, hasReason: true };
  const type = plainCycleEventTypes.find((plain) => plain === kind);
  return type && { type, by };
}

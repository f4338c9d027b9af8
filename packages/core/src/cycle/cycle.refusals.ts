import type { ErrorCode } from '../errors';
import type { CycleArgs } from './cycle.types';

/** Why the cycle does not take an event; nothing when it does. Never because of a phase. */

export function refuseUnlessByClient({ event }: CycleArgs): ErrorCode | undefined {
  return event.by === 'client' ? undefined : 'ONDERWEG-208';
}

export function refuseConclusion({ event }: CycleArgs): ErrorCode | undefined {
  return event.type === 'conclusion.drawn' && event.rests > 0 ? undefined : 'ONDERWEG-202';
}

function refuseCourseOf({ event }: CycleArgs): ErrorCode | undefined {
  if (event.type !== 'course.set' || event.by !== 'client') return 'ONDERWEG-203';
  return event.hasReason ? undefined : 'ONDERWEG-204';
}

/** Two devices may both close a round, and one round may close with two moves: each course is kept. */
export function refuseCourseForClosedRound(args: CycleArgs): ErrorCode | undefined {
  const { context, event } = args;
  if (event.type === 'course.set' && event.round >= context.round) return 'ONDERWEG-210';
  return refuseCourseOf(args);
}

export function refuseCourse(args: CycleArgs): ErrorCode | undefined {
  const { context, event } = args;
  const refusal = refuseCourseOf(args);
  if (refusal || event.type !== 'course.set') return refusal;
  if (event.round > context.round) return 'ONDERWEG-210';
  return context.conclusions > 0 || event.round < context.round ? undefined : 'ONDERWEG-205';
}

/** The reason to show, by kind of event. */
export const cycleRefusals = {
  'pause.planned': refuseUnlessByClient,
  'pause.ended': refuseUnlessByClient,
  'trajectory.closed': refuseUnlessByClient,
  'trajectory.reopened': refuseUnlessByClient,
  'conclusion.drawn': refuseConclusion,
  'course.set': refuseCourse,
} as const;

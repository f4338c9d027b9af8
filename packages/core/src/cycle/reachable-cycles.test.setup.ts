import { getShortestPaths } from 'xstate/graph';
import type { Role } from '../journal/entry';
import { cycleMachine } from './cycle.machine';
import { type Cycle, type CycleContext, type CycleEvent, plainCycleEventTypes } from './cycle.types';

export const roles: readonly Role[] = ['client', 'coach', 'sponsor'];

const both = [true, false];

/** Each kind of event, by each author, with each answer that a guard may look at. */
export function toEvents({ round }: Pick<CycleContext, 'round'>): readonly CycleEvent[] {
  return roles.flatMap((by): CycleEvent[] => [
    ...plainCycleEventTypes.map((type) => ({ type, by })),
    ...both.flatMap((hasQuestion) => both.map((isApplying) => ({ type: 'intake.given' as const, by, hasQuestion, isApplying }))),
    ...[0, 1, 3].map((rests) => ({ type: 'conclusion.drawn' as const, by, rests })),
    ...[round - 1, round, round + 1].flatMap((of) =>
      both.map((hasReason) => ({ type: 'course.set' as const, by, round: of, hasReason })),
    ),
  ]);
}

/** Rounds and conclusions count on for ever; beyond the second nothing new can be seen. */
export function findPaths() {
  return getShortestPaths(cycleMachine, {
    events: ({ context }) => toEvents(context),
    stopWhen: ({ context }) => context.round > 2 || context.conclusions > 1,
    serializeState: ({ value, context }) => JSON.stringify([value, context]),
  });
}

export function toCycle(snapshot: { readonly value: unknown; readonly context: CycleContext }): Cycle {
  // Proved by the model test: the regions of the chart are the keys of the value.
  return { value: snapshot.value, context: snapshot.context } as Cycle;
}

import type { Role } from '../journal/entry';

/** What the guards look at. Plain JSON. */
export type CycleContext = {
  /** Number of the round that is open: 1, 2, 3 … */
  readonly round: number;
  /** Conclusions drawn in the open round. */
  readonly conclusions: number;
  readonly hasQuestion: boolean;
  /** A direction or a picture. */
  readonly hasAim: boolean;
};

/** What happened, in as far as it moves the cycle. */
export type CycleEvent =
  | { readonly type: 'intake.given'; readonly by: Role; readonly hasQuestion: boolean; readonly isApplying: boolean }
  | { readonly type: 'conclusion.drawn'; readonly by: Role; readonly rests: number }
  | { readonly type: 'course.set'; readonly by: Role; readonly round: number; readonly hasReason: boolean }
  | { readonly type: PlainCycleEventType; readonly by: Role };

/** The kinds of which the cycle asks nothing but that they happened. */
export const plainCycleEventTypes = [
  'direction.added',
  'picture.given',
  'exploration.planned',
  'exploration.done',
  'application.sent',
  'pause.planned',
  'pause.ended',
  'coachSession.held',
  'coach.left',
  'checkIn.planned',
  'trajectory.closed',
  'trajectory.reopened',
] as const;

export type PlainCycleEventType = (typeof plainCycleEventTypes)[number];

export type CycleEventType = CycleEvent['type'];

export type CycleValue = {
  readonly trajectory: 'draft' | 'agreed' | 'running' | 'paused' | 'closing' | 'afterCare';
  readonly coach: 'none' | 'present' | 'gone';
  readonly round: 'open' | 'harvesting';
};

/** Where somebody is: the value and context of a snapshot of `cycleMachine`. */
export type Cycle = { readonly value: CycleValue; readonly context: CycleContext };

export type CycleArgs = { context: CycleContext; event: CycleEvent };

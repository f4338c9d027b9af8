import { type CycleAction, cycleActions } from './cycle.actions';
import { cycleChart } from './cycle.chart';
import { type CycleGuard, cycleGuards } from './cycle.guards';
import { cycleRefusals } from './cycle.refusals';
import type { ErrorCode } from '../errors';
import type { Cycle, CycleArgs, CycleContext, CycleEvent, CycleEventType, CycleValue } from './cycle.types';

type Move = {
  readonly guard?: CycleGuard | undefined;
  readonly target?: string | undefined;
  readonly actions?: CycleAction | undefined;
};
type Moves = { readonly [Type in CycleEventType]?: Move | readonly Move[] | undefined };
type Region = {
  readonly on?: Moves | undefined;
  readonly states: { readonly [State in string]?: { readonly on?: Moves | undefined } | undefined };
};

const regions: readonly (readonly [keyof CycleValue, Region])[] = [
  ['trajectory', cycleChart.states.trajectory],
  ['coach', cycleChart.states.coach],
  ['round', cycleChart.states.round],
];

export const initialCycle: Cycle = {
  value: { trajectory: 'draft', coach: 'none', round: 'open' },
  context: { round: 1, conclusions: 0, hasQuestion: false, hasAim: false },
};

export type CycleStep = { readonly cycle: Cycle; readonly refusal?: ErrorCode | undefined };

function choose(moves: Move | readonly Move[] | undefined, args: CycleArgs): Move | undefined {
  if (moves === undefined) return undefined;
  if ('length' in moves) return moves.find(({ guard }) => !guard || cycleGuards[guard](args));
  return !moves.guard || cycleGuards[moves.guard](args) ? moves : undefined;
}

function findMove({ states, on }: Region, state: string, args: CycleArgs): Move | undefined {
  const { type } = args.event;
  return choose(states[state]?.on?.[type], args) ?? choose(on?.[type], args);
}

/**
 * One step of the cycle: the same chart, guards and actions as `cycleMachine`, read without an actor or a snapshot, some
 * fifty times as fast. A model-based test holds the two together on every path. An event that the cycle does not take
 * leaves it as it was, and says why.
 */
export function stepCycle(cycle: Cycle, event: CycleEvent): CycleStep {
  let value: CycleValue = cycle.value;
  let context: CycleContext = cycle.context;
  const args = { context, event };
  let isTaken = false;
  for (const [name, region] of regions) {
    const move = findMove(region, cycle.value[name], args);
    if (!move) continue;
    isTaken = true;
    if (move.target && move.target !== value[name]) value = { ...value, [name]: move.target };
    if (move.actions) context = { ...context, ...cycleActions[move.actions]({ context, event }) };
  }
  if (!isTaken) return refuse(cycle, event);
  return value === cycle.value && context === cycle.context ? { cycle } : { cycle: { value, context } };
}

/** Refused when a rule of this kind of event says so; an event that changes nothing here is simply a fact. */
function refuse(cycle: Cycle, event: CycleEvent): CycleStep {
  const rule = event.type in cycleRefusals ? cycleRefusals[event.type as keyof typeof cycleRefusals] : undefined;
  const refusal = rule?.({ context: cycle.context, event });
  return refusal ? { cycle, refusal } : { cycle };
}

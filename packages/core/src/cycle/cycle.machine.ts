import { assign, setup } from 'xstate';
import { cycleActions } from './cycle.actions';
import { cycleChart } from './cycle.chart';
import { cycleGuards } from './cycle.guards';
import { initialCycle } from './cycle.step';
import type { CycleContext, CycleEvent } from './cycle.types';

/**
 * The cycle as an XState machine: circular, without timers, invokes or spawned actors, so that it can be replayed.
 * A journal replays it with `stepCycle`, which reads the same chart; take the machine to draw it, to test with
 * `xstate/graph`, or to run as an actor.
 *
 * @example
 * const actor = createActor(cycleMachine).start();
 * actor.send({ type: 'exploration.planned', by: 'client' });
 */
export const cycleMachine = /* @__PURE__ */ setup({
  types: { context: {} as CycleContext, events: {} as CycleEvent },
  guards: cycleGuards,
  actions: {
    keepIntake: assign(cycleActions.keepIntake),
    keepAim: assign(cycleActions.keepAim),
    keepConclusion: assign(cycleActions.keepConclusion),
    openNextRound: assign(cycleActions.openNextRound),
  },
}).createMachine({ ...cycleChart, context: initialCycle.context });

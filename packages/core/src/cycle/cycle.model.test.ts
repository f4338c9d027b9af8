import { createActor, initialTransition, transition } from 'xstate';
import { getSimplePaths } from 'xstate/graph';
import { describe, expect, test } from 'vitest';
import type { ErrorCode } from '../errors';
import { cycleMachine } from './cycle.machine';
import { initialCycle, stepCycle } from './cycle.step';
import type { Cycle, CycleEvent } from './cycle.types';
import { plainCycleEventTypes } from './cycle.types';
import { findPaths, toCycle, toEvents } from './reachable-cycles.test.setup';

const paths = findPaths();
const reachable = paths.map(({ state }) => ({ snapshot: state, cycle: toCycle(state) }));
const ofClientOnly: readonly string[] = ['pause.planned', 'pause.ended', 'trajectory.closed', 'trajectory.reopened'];

/** The guards of the domain, told again. They know the open round, and no phase. */
function expectRefusal({ round, conclusions }: Cycle['context'], event: CycleEvent): ErrorCode | undefined {
  if (ofClientOnly.includes(event.type)) return event.by === 'client' ? undefined : 'ONDERWEG-208';
  if (event.type === 'conclusion.drawn') return event.rests > 0 ? undefined : 'ONDERWEG-202';
  if (event.type !== 'course.set') return undefined;
  if (event.by !== 'client') return 'ONDERWEG-203';
  if (!event.hasReason) return 'ONDERWEG-204';
  if (event.round > round) return 'ONDERWEG-210';
  return event.round === round && conclusions === 0 ? 'ONDERWEG-205' : undefined;
}

test('[C3] every state of every region can be reached, in some combination with every other', () => {
  const values = new Set(reachable.map(({ cycle: { value } }) => `${value.trajectory} ${value.coach} ${value.round}`));
  expect(values.size).toBe(6 * 3 * 2);
});

test('[C4] on every shortest path, replay and machine agree after each step', () => {
  for (const { steps } of paths) {
    let cycle = initialCycle;
    let [snapshot] = initialTransition(cycleMachine);
    for (const { event } of steps) {
      if (String(event.type) === 'xstate.init') continue;
      [snapshot] = transition(cycleMachine, snapshot, event);
      ({ cycle } = stepCycle(cycle, event));
      expect(toCycle(snapshot)).toEqual(cycle);
    }
  }
});

test('[C4] also on the simple paths of the trajectory, whichever way around', () => {
  const types = [
    'exploration.planned',
    'pause.planned',
    'pause.ended',
    'trajectory.closed',
    'checkIn.planned',
    'trajectory.reopened',
  ];
  const events = plainCycleEventTypes.filter((type) => types.includes(type)).map((type) => ({ type, by: 'client' as const }));
  const ways = getSimplePaths(cycleMachine, { events, serializeState: ({ value }) => JSON.stringify(value) });
  expect(ways.length).toBeGreaterThan(10);
  for (const { steps, state } of ways) {
    const moves = steps.map(({ event }) => event).filter(({ type }) => type !== ('xstate.init' as string));
    const { cycle } = moves.reduce((step, event) => stepCycle(step.cycle, event), { cycle: initialCycle });
    expect(cycle).toEqual(toCycle(state));
  }
});

describe('from every state that can be reached', () => {
  test('[C4] every event of every author leads replay and machine to the same place', () => {
    for (const { snapshot, cycle } of reachable) {
      for (const event of toEvents(cycle.context)) {
        const [next] = transition(cycleMachine, snapshot, event);
        expect(stepCycle(cycle, event).cycle, JSON.stringify({ cycle, event })).toEqual(toCycle(next));
        expect(next.status).toBe('active');
      }
    }
  });

  test('[C5] an event is refused by a rule of its own and never because of a phase; refused, it changes nothing', () => {
    for (const { cycle } of reachable) {
      for (const event of toEvents(cycle.context)) {
        const step = stepCycle(cycle, event);
        expect(step.refusal, JSON.stringify({ cycle, event })).toBe(expectRefusal(cycle.context, event));
        if (step.refusal) expect(step.cycle).toBe(cycle);
      }
    }
  });

  test('[C6] nothing is an end: a client is running again in one step, or by taking a first one', () => {
    const isBack = (cycle: Cycle) =>
      (['trajectory.reopened', 'exploration.planned'] as const).some(
        (type) => stepCycle(cycle, { type, by: 'client' }).cycle.value.trajectory === 'running',
      );
    for (const { cycle } of reachable)
      expect(isBack(cycle) || cycle.value.trajectory === 'running', JSON.stringify(cycle)).toBe(true);
  });

  test('[C7] a coach who leaves ends nothing, and may come back', () => {
    for (const { cycle } of reachable) {
      const left = stepCycle(cycle, { type: 'coach.left', by: 'coach' }).cycle;
      expect(left).toEqual({ value: { ...cycle.value, coach: 'gone' }, context: cycle.context });
      expect(stepCycle(left, { type: 'coachSession.held', by: 'coach' }).cycle.value.coach).toBe('present');
    }
  });

  test('[C8] the number of a round never goes down, and grows by one course of the client at a time', () => {
    for (const { cycle } of reachable) {
      for (const event of toEvents(cycle.context)) {
        const { round } = stepCycle(cycle, event).cycle.context;
        const grows = event.type === 'course.set' && event.round === cycle.context.round && !expectRefusal(cycle.context, event);
        expect(round - cycle.context.round).toBe(grows ? 1 : 0);
      }
    }
  });

  test('[C9] where somebody is stays plain JSON', () => {
    for (const { cycle } of reachable) expect(JSON.parse(JSON.stringify(cycle))).toEqual(cycle);
  });
});

test('[C10] a host may run the machine as an actor', () => {
  const actor = createActor(cycleMachine).start();
  actor.send({ type: 'exploration.planned', by: 'client' });
  expect(toCycle(actor.getSnapshot())).toEqual(stepCycle(initialCycle, { type: 'exploration.planned', by: 'client' }).cycle);
  actor.stop();
});

import { expect, test } from 'vitest';
import { initialCycle, stepCycle } from './cycle.step';
import type { Cycle, CycleEvent } from './cycle.types';

const by = 'client';

function play(...events: readonly CycleEvent[]): Cycle {
  return events.reduce((cycle, event) => stepCycle(cycle, event).cycle, initialCycle);
}

const intake = { type: 'intake.given', by, hasQuestion: true, isApplying: false } as const;
const conclusion = { type: 'conclusion.drawn', by, rests: 1 } as const;
const course = (round: number) => ({ type: 'course.set', by, round, hasReason: true }) as const;

test.each(['direction.added', 'picture.given'] as const)('[C11] a question and a %s make an intake, in any order', (type) => {
  expect(play(intake).value.trajectory).toBe('draft');
  expect(play({ type, by }).value.trajectory).toBe('draft');
  expect(play(intake, { type, by }).value.trajectory).toBe('agreed');
  expect(play({ type, by }, intake).value.trajectory).toBe('agreed');
  expect(play({ ...intake, hasQuestion: false }, { type, by }).value.trajectory).toBe('draft');
  expect(play({ ...intake, hasQuestion: false }, { type, by }, intake).value.trajectory).toBe('agreed');
});

test('[C12] who is applying already is running from the first day', () => {
  expect(play({ ...intake, hasQuestion: false, isApplying: true }).value.trajectory).toBe('running');
  expect(play({ type: 'application.sent', by }).value.trajectory).toBe('running');
});

test.each(['exploration.planned', 'exploration.done', 'application.sent'] as const)(
  '[C13] %s starts running, also before the intake',
  (type) => {
    expect(play({ type, by }).value.trajectory).toBe('running');
    expect(play(intake, { type: 'picture.given', by }, { type, by }).value.trajectory).toBe('running');
  },
);

test('[C14] going back is ordinary: a new intake, picture or direction is taken while running and changes no state', () => {
  const running = play(intake, { type: 'direction.added', by }, { type: 'exploration.planned', by });
  for (const event of [intake, { type: 'picture.given', by }, { type: 'direction.added', by }] as const) {
    const step = stepCycle(running, event);
    expect(step.refusal).toBeUndefined();
    expect(step.cycle.value).toEqual(running.value);
  }
});

test('[C15] a round closes with a conclusion and a course, and the next one is open', () => {
  expect(play(conclusion).value.round).toBe('harvesting');
  expect(play(conclusion, course(1))).toMatchObject({ value: { round: 'open' }, context: { round: 2, conclusions: 0 } });
  expect(stepCycle(play(conclusion, course(1)), course(2)).refusal).toBe('ONDERWEG-205');
});

test('[C16] several moves may close one round: the later ones are taken, and close nothing more', () => {
  const closed = play(conclusion, course(1));
  expect(stepCycle(closed, course(1))).toEqual({ cycle: closed });
  const harvesting = stepCycle(closed, conclusion).cycle;
  expect(stepCycle(harvesting, course(1))).toEqual({ cycle: harvesting });
});

test('[C17] a pause ends by itself only when the client says so; it keeps the round', () => {
  const paused = play(conclusion, { type: 'exploration.done', by }, { type: 'pause.planned', by });
  expect(paused).toMatchObject({ value: { trajectory: 'paused', round: 'harvesting' }, context: { conclusions: 1 } });
  expect(stepCycle(paused, { type: 'pause.ended', by: 'coach' }).refusal).toBe('ONDERWEG-208');
  expect(stepCycle(paused, { type: 'pause.ended', by }).cycle.value.trajectory).toBe('running');
});

test('[C18] closed and in after-care, one tap opens it again where it was', () => {
  const closed = play(conclusion, { type: 'trajectory.closed', by });
  const inCare = stepCycle(closed, { type: 'checkIn.planned', by }).cycle;
  expect([closed.value.trajectory, inCare.value.trajectory]).toEqual(['closing', 'afterCare']);
  for (const cycle of [closed, inCare]) {
    const reopened = stepCycle(cycle, { type: 'trajectory.reopened', by }).cycle;
    expect(reopened).toMatchObject({
      value: { trajectory: 'running', round: 'harvesting' },
      context: { round: 1, conclusions: 1 },
    });
  }
});

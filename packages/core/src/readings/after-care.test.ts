import { describe, expect, test } from 'vitest';
import { methods } from '../method/methods';
import { type Happened, on, toDossier } from './a-dossier.test.setup';
import { afterCare } from './after-care';

const start = on('2026-01-05', 'intake.given', { question: 'Wat past bij mij?' });
const read = (day: string, happened: readonly Happened[], method?: Parameters<typeof toDossier>[1]) =>
  afterCare(toDossier([start, ...happened], method), new Date(`${day}T12:00:00+01:00`));

describe('[R67] letters', () => {
  const letter = on('2026-01-10', 'letter.scheduled', { id: 'l1', opens: '2026-02-01', text: 'Wat heb je ontdekt?' }, 'coach');

  test('stay shut to the day before, and can be opened on their day', () => {
    expect(read('2026-01-31', [letter])).toMatchObject({ sealed: [{ id: 'l1' }], openable: [], opened: [] });
    expect(read('2026-02-01', [letter])).toMatchObject({ sealed: [], openable: [{ id: 'l1' }], evidence: ['e2'] });
  });

  test('once opened they are there to be read', () => {
    const opened = on('2026-02-02', 'letter.opened', { id: 'l1' });
    expect(read('2026-02-03', [letter, opened])).toMatchObject({ openable: [], opened: [{ id: 'l1' }] });
  });

  test('wait for the end of a pause', () => {
    const pause = on('2026-01-20', 'pause.planned', { until: '2026-02-03' });
    expect(read('2026-02-03', [letter, pause]).openable).toEqual([]);
    expect(read('2026-02-04', [letter, pause]).openable).toHaveLength(1);
  });
});

describe('[R68] check-ins', () => {
  const closed = on('2026-03-01', 'trajectory.closed', { ending: 'stayed' });

  test('six weeks, three, six and twelve months after the end; not before', () => {
    expect(read('2026-04-11', [closed]).due).toBeUndefined();
    expect(read('2026-04-12', [closed]).due).toEqual({ on: '2026-04-12' });
    expect(read('2026-04-12', [closed]).next).toEqual({ on: '2026-05-31' });
    expect(read('2027-03-01', [closed])).toMatchObject({ due: { on: '2027-03-01' }, next: undefined });
  });

  test('after two weeks too, on the curative track and in re-integration', () => {
    for (const method of [methods.redundancy, methods.reintegration]) {
      expect(read('2026-03-15', [closed], method).due).toEqual({ on: '2026-03-15' });
    }
    expect(read('2026-03-15', [closed]).due).toBeUndefined();
  });

  test('are asked once: an answer ends it, and one that was let go is not asked after the next', () => {
    const answered = on('2026-04-13', 'checkIn.answered', { on: '2026-04-12', fits: 'yes' });
    expect(read('2026-04-14', [closed, answered]).due).toBeUndefined();
    expect(read('2026-06-01', [closed]).due).toEqual({ on: '2026-05-31' });
  });

  test('days that somebody planned, or the method has, take the place of the usual ones', () => {
    const planned = on('2026-03-01', 'checkIn.planned', { on: ['2026-05-01', '2026-03-10'] });
    expect(read('2026-03-10', [closed, planned]).due).toEqual({ on: '2026-03-10' });
    expect(read('2026-03-11', [closed], { ...methods.reorientation, checkInDays: [10] }).due).toEqual({ on: '2026-03-11' });
  });

  test('end when somebody opens it again', () => {
    expect(read('2026-05-01', [closed, on('2026-03-20', 'trajectory.reopened', {})]).due).toBeUndefined();
  });
});

describe('[R69] who thinks along, when the coach has gone', () => {
  const held = on('2026-01-10', 'coachSession.held', {}, 'coach');
  const left = on('2026-02-01', 'coach.left', {}, 'coach');

  test('is asked after the coach, and no more once it was answered, even with nobody', () => {
    expect(read('2026-02-02', [held]).asksForSupport).toBe(false);
    expect(read('2026-02-02', [held, left])).toMatchObject({ asksForSupport: true, isAfterCoach: true });
    for (const label of ['mijn zus', '']) {
      expect(read('2026-02-03', [held, left, on('2026-02-02', 'support.named', { label })]).asksForSupport).toBe(false);
    }
  });

  test('is not asked when it was said at the end', () => {
    const closed = (support: string) => on('2026-02-01', 'trajectory.closed', { ending: 'stayed' as const, support });
    expect(read('2026-02-02', [held, left, closed('Bo')]).asksForSupport).toBe(false);
    expect(read('2026-02-02', [held, left, closed(' ')]).asksForSupport).toBe(true);
  });
});

test('[R67] it rests on what is due and on the coach who left', () => {
  const held = on('2026-01-10', 'coachSession.held', {}, 'coach');
  const left = on('2026-02-01', 'coach.left', {}, 'coach');
  expect(read('2026-02-02', [held, left]).evidence).toEqual(['e3']);
  const planned = on('2026-01-10', 'checkIn.planned', { on: ['2026-03-01', '2026-02-01'] });
  expect(read('2026-02-01', [planned])).toMatchObject({ due: { on: '2026-02-01' }, evidence: ['e2'] });
  expect(read('2026-01-31', [planned]).evidence).toEqual([]);
});

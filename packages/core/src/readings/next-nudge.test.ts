import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countDays } from '../journal/shown-time';
import { type Happened, on, toDossier } from './a-dossier.test.setup';
import { nextNudge } from './next-nudge';
import { isPublicHoliday } from './public-holidays';

const start: readonly Happened[] = [
  on('2026-01-05', 'intake.given', { question: 'x' }),
  on('2026-01-05', 'exploration.planned', {
    id: 'x1',
    kind: 'talk',
    when: '2026-03-01',
    ifThen: 'Als ik koffie heb, dan bel ik.',
  }),
];
const chosen = on('2026-01-05', 'nudges.chosen', { channel: 'device', weekday: 4, time: '19:00' });
const sent = (day: string) => on(day, 'nudge.sent', { on: day });
const read = (day: string, ...happened: readonly Happened[]) =>
  nextNudge(toDossier([...start, ...happened]), new Date(`${day}T12:00:00+01:00`));

describe('[R136] a word now and then', () => {
  test('not until it was chosen, and not once it was chosen off', () => {
    expect(read('2026-01-06')).toBeUndefined();
    expect(read('2026-01-06', chosen)).toMatchObject({ on: '2026-01-08', time: '19:00', channel: 'device', plan: { id: 'x1' } });
    expect(read('2026-01-06', chosen, on('2026-01-06', 'nudges.chosen', { channel: 'none' }))).toBeUndefined();
  });

  test('at most once a week, and once in the own rhythm', () => {
    expect(read('2026-01-09', chosen, sent('2026-01-08'))?.on).toBe('2026-01-15');
    const days = ['2026-01-06', '2026-01-18', '2026-01-30', '2026-02-11'];
    const slow = days.map((day) => on(day, 'note.written', { text: 'x' }));
    expect(read('2026-02-13', chosen, ...slow, sent('2026-02-12'))?.on).toBe('2026-02-26');
  });

  test('silent after two that were not answered, until the person comes back', () => {
    const two = [sent('2026-01-08'), sent('2026-01-15')];
    expect(read('2026-01-16', chosen, sent('2026-01-08'))).toBeDefined();
    expect(read('2026-01-16', chosen, ...two)).toBeUndefined();
    expect(read('2026-01-20', chosen, ...two, on('2026-01-19', 'note.written', { text: 'x' }))?.on).toBe('2026-01-22');
  });

  test('about a plan of their own; without one there is nothing to say', () => {
    const dropped = on('2026-01-06', 'exploration.dropped', { id: 'x1' });
    expect(read('2026-01-07', chosen, dropped)).toBeUndefined();
  });

  test('of several plans the one whose day is nearest, whenever it was made; without days the last one', () => {
    const plan = (id: string, when?: string) =>
      on('2026-01-06', 'exploration.planned', { id, kind: 'talk', ...(when ? { when } : {}) });
    expect(read('2026-01-07', chosen, plan('near', '2026-02-01'), plan('far', '2026-04-01'), plan('some'))?.plan.id).toBe('near');
    expect(read('2026-01-07', chosen, plan('far', '2026-04-01'), plan('near', '2026-02-01'))?.plan.id).toBe('near');
    const dropped = on('2026-01-06', 'exploration.dropped', { id: 'x1' });
    expect(read('2026-01-07', chosen, dropped, plan('first'), plan('last'))?.plan.id).toBe('last');
    expect(read('2026-01-07', chosen, on('2026-01-06', 'exploration.done', { id: 'x1' }))).toBeUndefined();
  });

  test('on any day and at the usual hour where nothing else was chosen; it rests on the choice and the plan', () => {
    const plain = on('2026-01-05', 'nudges.chosen', { channel: 'email' });
    expect(read('2026-01-07', plain)).toMatchObject({
      on: '2026-01-07',
      time: '18:30',
      channel: 'email',
      evidence: ['e3', 'e2'],
    });
    expect(read('2026-01-10', plain, sent('2026-01-06'), sent('2026-01-01'))?.on).toBe('2026-01-13');
  });

  test('not in a pause, not after the end, not on a public holiday', () => {
    expect(read('2026-01-06', chosen, on('2026-01-06', 'pause.planned', { until: '2026-01-08' }))?.on).toBe('2026-01-15');
    expect(read('2026-01-06', chosen, on('2026-01-06', 'trajectory.closed', { ending: 'stayed' }))).toBeUndefined();
    // Ascension Day of 2026 is a Thursday.
    expect(read('2026-05-09', chosen)?.on).toBe('2026-05-21');
  });

  test('whatever was sent before, never within a week, a pause or a holiday', () => {
    const day = fc.integer({ min: 0, max: 200 }).map((days) => new Date(Date.UTC(2026, 0, 6 + days)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(
        fc.uniqueArray(day, { maxLength: 6 }),
        day,
        day,
        fc.integer({ min: 1, max: 7 }),
        (days, pauseOn, until, weekday) => {
          const today = [...days, pauseOn].toSorted().at(-1) ?? pauseOn;
          const happened = [
            on('2026-01-05', 'nudges.chosen', { channel: 'email', weekday }),
            ...days.toSorted().map(sent),
            on(pauseOn, 'pause.planned', { until }),
          ];
          const nudge = read(today, ...happened);
          if (!nudge) return;
          const last = days.toSorted().at(-1);
          expect(nudge.on >= today).toBe(true);
          if (last) expect(countDays(last, nudge.on)).toBeGreaterThanOrEqual(7);
          expect(isPublicHoliday(nudge.on)).toBe(false);
          expect(nudge.on >= pauseOn && nudge.on <= until).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });
});

test('[R137] public holidays of the Netherlands', () => {
  const holidays = [
    '2026-01-01',
    '2026-04-03',
    '2026-04-05',
    '2026-04-06',
    '2026-04-27',
    '2026-05-05',
    '2026-05-14',
    '2026-05-24',
    '2026-05-25',
    '2026-12-25',
    '2026-12-26',
  ];
  const found = Array.from({ length: 365 }, (_, at) => new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10)).filter(
    isPublicHoliday,
  );
  expect(found).toEqual(holidays);
  expect(['2025-04-20', '2027-03-28', '2028-04-16', '2038-04-25'].every(isPublicHoliday)).toBe(true);
  expect([isPublicHoliday('2025-04-26'), isPublicHoliday('2025-04-27')]).toEqual([true, false]);
});

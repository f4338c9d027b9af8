import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventType } from '../events/events';
import { type Happened, on, toDossier } from './a-dossier.test.setup';
import { copyOffer } from './copy-offer';
import { shift } from './public-holidays';

const first = '2026-01-05';
const begin: readonly Happened[] = [on(first, 'intake.given', { question: 'Wat past bij mij?' })];
const notes = (day: string, count: number) =>
  Array.from({ length: count }, () => on(day, 'note.written', { kind: 'freeWriting', text: 'x' }));
const saved = (day: string) => on(day, 'copy.saved', {});
const postponed = (day: string) => on(day, 'copy.postponed', {});
const ended = (day: string) => on(day, 'trajectory.closed', { ending: 'stayed' });

const read = (day: string, happened: readonly Happened[], isAtRisk = false) =>
  copyOffer(toDossier([...begin, ...happened]), day, { isAtRisk })?.reason;

describe('[R240] a copy is offered', () => {
  test('when the journey has begun, for five days', () => {
    expect(copyOffer(toDossier([]), first)).toBeUndefined();
    expect([0, 4, 5, 90].map((days) => read(shift(first, days), []))).toEqual(['begun', 'begun', undefined, undefined]);
    expect(copyOffer(toDossier(begin), first)).toEqual({ reason: 'begun', last: undefined, evidence: ['e1'] });
  });

  test('once much was written, four weeks after the last time', () => {
    expect(read('2026-02-01', notes('2026-02-01', 30))).toBeUndefined();
    expect(read('2026-02-02', notes('2026-02-02', 24))).toBeUndefined();
    expect(read('2026-02-02', notes('2026-02-02', 25))).toBe('grown');
    expect(read('2026-02-06', notes('2026-02-02', 25))).toBe('grown');
    expect(read('2026-02-07', notes('2026-02-02', 25))).toBeUndefined();
  });

  test('sooner where there is no second copy', () => {
    expect(read('2026-01-19', notes('2026-01-19', 8))).toBeUndefined();
    expect(read('2026-01-19', notes('2026-01-19', 8), true)).toBe('grown');
  });

  test('at the end, whatever the day', () => {
    expect(read('2026-01-20', [...notes('2026-01-20', 1), ended('2026-01-20')])).toBe('ended');
    expect(read('2026-01-20', [...notes('2026-01-12', 1), saved('2026-01-19'), ended('2026-01-20')])).toBeUndefined();
  });
});

describe('[R241] and it goes away', () => {
  test('with a copy: the count begins anew', () => {
    expect(read(first, [saved(first)])).toBeUndefined();
    const much = notes('2026-02-02', 25);
    expect(read('2026-02-03', [...much, saved('2026-02-02')])).toBeUndefined();
    const later = [...much, saved('2026-02-02'), ...notes('2026-03-02', 24)];
    expect(read('2026-03-02', later)).toBeUndefined();
    const offer = copyOffer(toDossier([...begin, ...later, ...notes('2026-03-02', 1)]), '2026-03-02');
    expect(offer).toMatchObject({ reason: 'grown', last: '2026-02-02' });
    expect(offer?.evidence).toHaveLength(1);
  });

  test('with "not now": twice as long', () => {
    const much = [postponed(first), ...notes('2026-02-02', 25), ...notes('2026-03-01', 25)];
    expect(read('2026-02-02', much)).toBeUndefined();
    expect(read('2026-03-01', much)).toBeUndefined();
    expect(read('2026-03-02', [...much, ...notes('2026-03-02', 1)])).toBe('grown');
  });

  test('in a pause, and for what a coach wrote', () => {
    const much = notes('2026-02-02', 25);
    expect(read('2026-02-03', [...much, on('2026-02-03', 'pause.planned', { until: '2026-02-20' })])).toBeUndefined();
    const byCoach = much.map((happened) => ({ ...happened, by: 'coach' as const }));
    expect(read('2026-02-02', byCoach)).toBeUndefined();
  });
});

const steps = fc.array(
  fc.record({
    days: fc.integer({ min: 0, max: 9 }),
    what: fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: 1, max: 30 }) },
      { weight: 1, arbitrary: fc.constantFrom('saved' as const, 'postponed' as const) },
    ),
  }),
  { maxLength: 30 },
);

/** The days of a journey on which it is offered, each looked at with what had happened until then. */
function walk(plan: typeof steps extends fc.Arbitrary<infer Plan> ? Plan : never, isAtRisk: boolean) {
  let day = first;
  const happened = plan.flatMap(({ days, what }): readonly Happened[] => {
    day = shift(day, days);
    return typeof what === 'number' ? notes(day, what) : [what === 'saved' ? saved(day) : postponed(day)];
  });
  const shown: string[] = [];
  let dossier = toDossier(begin);
  let known = 0;
  for (let at = first; at <= shift(day, 40); at = shift(at, 1)) {
    const sofar = happened.filter(({ day: each }) => each <= at);
    if (sofar.length > known) dossier = toDossier([...begin, ...sofar]);
    known = sofar.length;
    if (copyOffer(dossier, at, { isAtRisk })) shown.push(at);
  }
  const answers = new Map<string, EventType>();
  for (const { day: at, type } of happened) {
    if (type === 'copy.saved' || (type === 'copy.postponed' && !answers.has(at))) answers.set(at, type);
  }
  return { shown, answers: [...answers] };
}

test.each([
  ['four weeks', 28, false],
  ['two weeks, where it stands in one place only', 14, true],
])(
  '[R242] nobody is asked on more than five days in %s, nor soon after an answer',
  (_, weeks, isAtRisk) => {
    fc.assert(
      fc.property(steps, (plan) => {
        const { shown, answers } = walk(plan, isAtRisk);
        for (const day of shown) {
          expect(shown.filter((each) => each >= day && each < shift(day, weeks)).length).toBeLessThanOrEqual(5);
        }
        for (const [at, type] of answers) {
          const quiet = shift(at, type === 'copy.saved' ? weeks : weeks * 2);
          const isAnsweredSince = (day: string) => answers.some(([later]) => later > at && later <= day);
          expect(shown.filter((day) => day >= at && day < quiet && !isAnsweredSince(day))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  },
  60_000,
);

import { memoryStorage } from '@onderweg/storage/memory';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openTestJournal } from './a-journal.test.setup';
import type { Journal, RecordedEvent } from './journal';
import { countDays, toDay, toShownTime } from './shown-time';

const day = 86_400_000;
const noon = Date.parse('2026-01-12T12:00:00Z');

/** A clock that shows these times, one after another, and stays at the last. */
function showing(times: readonly number[], minutesEast = 60): () => Date {
  let at = 0;
  return () => {
    const date = new Date(times[Math.min(at++, times.length - 1)] ?? noon);
    date.getTimezoneOffset = () => -minutesEast;
    return date;
  };
}

const story: readonly RecordedEvent[] = [
  ['intake.given', { question: 'Is the care still my place?', shareFindings: true }],
  ['direction.added', { id: 'd1', title: 'Ambulance nurse' }],
  ['exploration.planned', { id: 'e1', kind: 'shadowDay', directions: ['d1'] }],
  ['exploration.done', { id: 'e1', energy: 1 }],
  ['finding.logged', { id: 'f1', exploration: 'e1', text: 'Most rides are plain transport.', firstHand: true }],
  ['conclusion.drawn', { text: 'Less adventure than I thought.', rests: ['f1'] }],
  ['course.set', { course: 'persist', round: 1, reason: 'One voice.' }],
];

async function play(clock: () => Date): Promise<Journal> {
  const storage = memoryStorage();
  let count = 0;
  const newId = () => `id-${++count}`;
  const journal = await openTestJournal({ storage, clock, newId });
  for (const event of story) await journal.recordAll([event]);
  await journal.close();
  // Opened again, everything is put in order anew.
  return openTestJournal({ storage, clock, newId });
}

/** The dossier as JSON, without what a clock showed. */
function withoutTimes(value: unknown): unknown {
  const text = JSON.stringify(value, (name, part: unknown) => {
    // Days that a clock showed: how many there are is of the clock as well.
    if (name === 'activeDays') return 'times';
    return typeof part === 'object' && part !== null && Symbol.iterator in part ? [...(part as Iterable<unknown>)] : part;
  });
  return JSON.parse(text.replaceAll(/\d{4}-\d{2}-\d{2}(T[\d:+-]+)?/g, 'time'));
}

const right = await play(showing([noon]));

describe('wrong clocks', () => {
  test.each<[string, number[]]>([
    ['ten years slow', [noon - 3_652 * day]],
    ['ten years fast', [noon + 3_652 * day]],
    ['jumping back at each entry', story.map((_, at) => noon - at * 400 * day)],
    ['standing still', [0]],
    ['before 1970', [-10 * day]],
    ['the hour that comes twice', [Date.parse('2026-10-25T00:59:00Z'), Date.parse('2026-10-25T01:01:00Z')]],
  ])('[J33] %s: only the shown times differ', async (_, times) => {
    const wrong = await play(showing(times));
    expect(wrong.entries().map(({ type }) => type)).toEqual(story.map(([type]) => type));
    expect(wrong.dossier.cycle).toEqual(right.dossier.cycle);
    expect(withoutTimes(wrong.dossier)).toEqual(withoutTimes(right.dossier));
    expect(wrong.status.quarantined).toBe(0);
  });

  test('[J33] whatever the clock shows', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: noon - 3_652 * day, max: noon + 3_652 * day }), { minLength: 1, maxLength: 7 }),
        fc.integer({ min: -720, max: 840 }),
        async (times, east) => {
          const wrong = await play(showing(times, east));
          expect(withoutTimes(wrong.dossier)).toEqual(withoutTimes(right.dossier));
        },
      ),
      { numRuns: 100 },
    );
  });

  test('[J33] two copies whose clocks differ by years agree, and keep what each wrote in its order', async () => {
    const storage = memoryStorage();
    const slow = await openTestJournal({ storage, device: 'slow', clock: showing([0]) });
    const fast = await openTestJournal({ storage, device: 'fast', clock: showing([noon + 3_652 * day]) });
    for (let count = 0; count < 5; count++) {
      await fast.record('note.written', { text: `fast ${count}` });
      await slow.refresh();
      await slow.record('note.written', { text: `slow ${count}` });
      await fast.refresh();
    }
    const texts = fast.entries().map(({ payload }) => (payload as { text: string }).text);
    expect(texts).toEqual([0, 1, 2, 3, 4].flatMap((count) => [`fast ${count}`, `slow ${count}`]));
    expect(slow.entries()).toEqual(fast.entries());
  });
});

describe('shown time', () => {
  test.each([
    [60, '2026-01-12T13:00:00+01:00'],
    [0, '2026-01-12T12:00:00+00:00'],
    [-210, '2026-01-12T08:30:00-03:30'],
    [840, '2026-01-13T02:00:00+14:00'],
  ])('[J34] is local, with the offset: %i minutes east', (east, shown) => {
    expect(toShownTime(showing([noon], east)())).toBe(shown);
    expect(Date.parse(shown)).toBe(noon);
  });

  test('[J34] a day is the one that the person saw, and days are counted without hours', () => {
    expect(toDay('2026-01-13T02:00:00+14:00')).toBe('2026-01-13');
    expect(countDays('2026-03-28', '2026-03-30')).toBe(2);
    expect(countDays('2026-03-01', '2026-02-28')).toBe(-1);
  });
});

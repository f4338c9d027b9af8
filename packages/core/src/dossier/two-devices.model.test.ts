import { getShortestPaths } from 'xstate/graph';
import { expect, test } from 'vitest';
import { cycleMachine } from '../cycle/cycle.machine';
import type { CycleEvent } from '../cycle/cycle.types';
import { plainCycleEventTypes } from '../cycle/cycle.types';
import type { Entry } from '../journal/entry';
import type { Dossier } from './dossier';
import { fold } from './fold';

/** Every way of one client to a state that looks different; rounds beyond the second are more of the same. */
const ways: readonly (readonly CycleEvent[])[] = getShortestPaths(cycleMachine, {
  events: ({ context: { round } }): CycleEvent[] => [
    ...plainCycleEventTypes.map((type) => ({ type, by: 'client' as const })),
    { type: 'intake.given', by: 'client', hasQuestion: true, isApplying: false },
    { type: 'conclusion.drawn', by: 'client', rests: 1 },
    { type: 'course.set', by: 'client', round, hasReason: true },
  ],
  stopWhen: ({ context }) => context.round > 2,
  serializeState: ({ value, context }) => JSON.stringify([value, context.round]),
}).map(({ steps }) => steps.map(({ event }) => event).filter(({ type }) => type !== ('xstate.init' as string)));

const payloads: Readonly<Partial<Record<CycleEvent['type'], object>>> = {
  'intake.given': { question: 'Waar word ik blij van?' },
  'direction.added': { title: 'Museum' },
  'picture.given': { text: 'Een dak vol bijen' },
  'exploration.planned': { kind: 'talk' },
  'checkIn.planned': { on: [] },
  'trajectory.closed': { ending: 'stayed' },
  'conclusion.drawn': { text: 'Dus vraag ik het haar', rests: ['f1'] },
};

function toEntry(device: string, at: number, type: string, payload: object): Entry {
  return {
    id: `${device}-${at}`,
    journal: 'mila',
    author: { id: 'mila', role: 'client' },
    device,
    deviceSeq: at,
    after: at,
    type,
    version: type === 'finding.logged' ? 2 : 1,
    audience: 'private',
    shownTime: '2026-01-12T09:30:00+01:00',
    payload,
  };
}

/** Known to both before they part. */
const finding: Entry = { ...toEntry('laptop', 1, 'finding.logged', { id: 'f1', text: 'Zij zoeken iemand' }), after: 0 };

/** What one device writes on its way, without hearing of another; a course says which round it closes, or leaves that open. */
function write(device: string, way: readonly CycleEvent[], saysRound: boolean): Entry[] {
  return way.map((event, at) => {
    if (event.type !== 'course.set') return toEntry(device, at + 2, event.type, payloads[event.type] ?? {});
    const round = saysRound ? { round: event.round } : {};
    return toEntry(device, at + 2, event.type, { course: 'deepen', reason: device, ...round });
  });
}

/** What is not where it belongs; one expectation for all, since there are thousands of pairs. */
function findWrong(dossier: Dossier, entries: readonly Entry[]): string[] {
  const count = (type: string) => entries.filter((entry) => entry.type === type).length;
  const waiting = (type: string) => dossier.needsYou.filter((each) => each.type === type).length;
  const numbers: readonly (readonly [string, number, number])[] = [
    ['entries', dossier.entries, entries.length],
    ['unread', dossier.unread, 0],
    ['conclusions', dossier.conclusions.size, count('conclusion.drawn')],
    ['courses', dossier.courses.size, count('course.set')],
    ['closings', dossier.closings.size + waiting('trajectory.closed'), count('trajectory.closed')],
    ['pauses', dossier.pauses.size + waiting('pause.planned'), count('pause.planned')],
  ];
  return [
    ...numbers.filter(([, is, must]) => is !== must).map(([name, is, must]) => `${name}: ${is} instead of ${must}`),
    ...[...dossier.courses, ...dossier.conclusions]
      .filter(({ entry, isTaken }) => isTaken === dossier.needsYou.has(entry))
      .map(({ entry }) => `${entry} is neither taken nor waiting, or both`),
    ...dossier.needsYou.filter(({ id }) => !entries.some((entry) => entry.id === id)).map(({ id }) => `${id} is from nowhere`),
  ];
}

test.each([
  ['says which round it closes', true],
  ['leaves the round open', false],
])('[D19] whatever two devices did apart, merged, is all there; a course %s', (_, saysRound) => {
  expect(ways.length).toBeGreaterThan(70);
  const wrong: string[] = [];
  let waited = 0;
  for (const one of ways) {
    for (const other of ways) {
      const [laptop, phone] = [write('laptop', one, saysRound), write('phone', other, saysRound)];
      const entries = [finding, ...laptop, ...phone];
      const dossier = fold(entries);
      wrong.push(...findWrong(dossier, entries));
      waited += dossier.needsYou.size;
      const otherWay = fold([...phone.toReversed(), ...laptop, finding]);
      if (JSON.stringify(otherWay) !== JSON.stringify(dossier)) wrong.push('the order in which they came shows');
    }
  }
  expect(wrong).toEqual([]);
  // A course that names its round stands beside the other one; one that does not may come to nothing, and is shown.
  expect(waited > 0).toBe(!saysRound);
});

test('[D20] two devices that close one round: both courses stand side by side, and the round closes once', () => {
  const way: CycleEvent[] = [
    { type: 'conclusion.drawn', by: 'client', rests: 1 },
    { type: 'course.set', by: 'client', round: 1, hasReason: true },
  ];
  const told = fold([finding, ...write('laptop', way, true), ...write('phone', way, true)]);
  expect(told.courses.map(({ reason, round, isTaken }) => [reason, round, isTaken])).toEqual([
    ['laptop', 1, true],
    ['phone', 1, true],
  ]);
  expect(told.cycle.context.round).toBe(2);
  expect(told.needsYou.size).toBe(0);

  const untold = fold([finding, ...write('laptop', way, false), ...write('phone', way, false)]);
  expect(untold.courses.map(({ reason, isTaken }) => [reason, isTaken])).toEqual([
    ['laptop', true],
    ['phone', false],
  ]);
  expect(untold.needsYou.map(({ id, code }) => [id, code])).toEqual([['phone-3', 'ONDERWEG-205']]);
});

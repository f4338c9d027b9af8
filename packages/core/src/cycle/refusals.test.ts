import { memoryStorage } from '@onderweg/storage/memory';
import { expect, test } from 'vitest';
import type { ErrorCode } from '../errors';
import type { EventPayloads, EventType } from '../events/events';
import { client, coach, openTestJournal } from '../journal/a-journal.test.setup';
import type { Author } from '../journal/entry';

type Try<Type extends EventType = EventType> = readonly [Type, EventPayloads[Type]];

/** A round with one finding, `f1`, and one exploration, `e1`. */
async function openRound(author: Author) {
  const storage = memoryStorage();
  const first = await openTestJournal({ storage });
  await first.record('direction.added', { id: 'd1', title: 'Museum' });
  await first.record('exploration.planned', { id: 'e1', kind: 'talk', when: '2026-02-01' });
  await first.record('finding.logged', { id: 'f1', text: 'De keuring is een dag op de weg' });
  if (author.role === 'client') return first;
  await first.close();
  return openTestJournal({ storage, author });
}

const soThat = (rests: string[]): Try<'conclusion.drawn'> => ['conclusion.drawn', { text: 'dus', rests }];
const switchTo = (payload: Partial<EventPayloads['course.set']> = {}): Try<'course.set'> => [
  'course.set',
  { course: 'switch', reason: 'te ver', ...payload },
];

const refused: readonly (readonly [ErrorCode, string, Author, Try])[] = [
  ['ONDERWEG-202', 'a conclusion on nothing', client, soThat([])],
  ['ONDERWEG-202', 'a conclusion on what is no finding', client, soThat(['e1', 'nowhere'])],
  ['ONDERWEG-203', 'a course of the coach', coach, switchTo()],
  ['ONDERWEG-204', 'a course without a reason', client, ['course.set', { course: 'switch' }]],
  ['ONDERWEG-204', 'a reason of spaces', client, switchTo({ reason: '  ' })],
  ['ONDERWEG-205', 'a course before a conclusion', client, switchTo()],
  ['ONDERWEG-210', 'a course for a round to come', client, switchTo({ round: 2 })],
  ['ONDERWEG-208', 'a pause by the coach', coach, ['pause.planned', {}]],
  ['ONDERWEG-208', 'the end of a pause by the coach', coach, ['pause.ended', {}]],
  ['ONDERWEG-208', 'an ending by the coach', coach, ['trajectory.closed', { ending: 'newJob' }]],
  ['ONDERWEG-208', 'a new start by the coach', coach, ['trajectory.reopened', {}]],
  ['ONDERWEG-206', 'a direction that is not there', client, ['direction.parked', { id: 'd9', reason: 'fit' }]],
  ['ONDERWEG-206', 'a wish that is not there', client, ['criterion.sharpened', { id: 'k9' }]],
  ['ONDERWEG-206', 'an exploration that is not there', client, ['exploration.dropped', { id: 'e9' }]],
  ['ONDERWEG-206', 'an estimate that is not there', client, ['estimate.resolved', { id: 's9', outcome: 1 }]],
  [
    'ONDERWEG-211',
    'accents without the market',
    client,
    ['accents.agreed', { selfKnowledge: 3, vision: 3, marketExploration: 0, marketApproach: 0 }],
  ],
  ['ONDERWEG-206', 'a letter that is not there', client, ['letter.opened', { id: 'l9' }]],
];

test.each(refused)('[C19] %s: %s', async (code, _, author, [type, payload]) => {
  const journal = await openRound(author);
  const before = journal.dossier;
  expect(journal.can(type, payload)).toMatchObject({ code });
  await expect(journal.record(type, payload)).rejects.toMatchObject({ code });
  expect(journal.dossier).toBe(before);
  await journal.close();
});

test('[C19] a little weight on either side of the market is enough', async () => {
  const journal = await openRound(client);
  const inward = { selfKnowledge: 3, vision: 3, marketExploration: 0, marketApproach: 0 };
  expect(journal.can('accents.agreed', { ...inward, marketExploration: 1 })).toBe(true);
  expect(journal.can('accents.agreed', { ...inward, marketApproach: 1 })).toBe(true);
  await journal.close();
});

test('[C20] with one conclusion and a reason the client may set any course, the coach’s hunch or not', async () => {
  for (const course of ['persist', 'deepen', 'widen', 'narrow', 'switch', 'pause', 'goForIt'] as const) {
    const journal = await openRound(client);
    await journal.record(...soThat(['f1']));
    await journal.record('course.set', { course, reason: 'het klopt' });
    expect(journal.dossier.courses.last).toMatchObject({ course, round: 1, isTaken: true });
    expect(journal.dossier.cycle.context.round).toBe(2);
    await journal.close();
  }
});

test('[C21] what is done or dropped does not move any more, and can be done again', async () => {
  const journal = await openRound(client);
  await journal.record('exploration.planned', { id: 'e2', kind: 'talk' });
  await journal.record('exploration.done', { id: 'e1' });
  await journal.record('exploration.dropped', { id: 'e2' });
  for (const id of ['e1', 'e2']) {
    await expect(journal.record('exploration.moved', { id, to: '2026-03-01' })).rejects.toMatchObject({ code: 'ONDERWEG-207' });
    await expect(journal.record('exploration.awaiting', { id })).rejects.toMatchObject({ code: 'ONDERWEG-207' });
    await expect(journal.record('exploration.dropped', { id })).rejects.toMatchObject({ code: 'ONDERWEG-207' });
    await journal.record('exploration.done', { id, energy: 1 });
  }
  expect(journal.dossier.explorations.map(({ state }) => state)).toEqual(['done', 'done']);
  await journal.close();
});

test('[C22] several explorations go on side by side, each in a state of its own', async () => {
  const journal = await openRound(client);
  for (const id of ['e2', 'e3', 'e4', 'e5'])
    await journal.record('exploration.planned', { id, kind: 'talk', when: '2026-02-03' });
  await journal.record('exploration.planned', { id: 'e6', kind: 'film' });
  await journal.record('exploration.moved', { id: 'e2', to: '2026-02-08', reason: 'dread' });
  await journal.record('exploration.awaiting', { id: 'e3' });
  await journal.record('exploration.done', { id: 'e4' });
  await journal.record('exploration.dropped', { id: 'e5' });
  await journal.record('exploration.done', { id: 'e1' });
  await journal.record('finding.logged', { text: 'rustig werk', exploration: 'e1' });
  const states = journal.dossier.explorations.map(({ id, state }) => [id, state]);
  expect(Object.fromEntries(states)).toEqual({
    e1: 'harvested',
    e2: 'planned',
    e3: 'awaiting',
    e4: 'done',
    e5: 'dropped',
    e6: 'idea',
  });
  await journal.close();
});

test('[C23] done without a plan is as good as planned', async () => {
  const journal = await openRound(client);
  const { id } = await journal.record('exploration.done', { kind: 'shortTalk', energy: 2 });
  expect(journal.dossier.explorations.get(id)).toMatchObject({ kind: 'shortTalk', state: 'done', energy: 2, round: 1 });
  await journal.close();
});

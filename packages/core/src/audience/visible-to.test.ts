import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../dossier/fold';
import { events } from '../events/events';
import { eventTypes, fitting } from '../events/payloads.test.setup';
import { coach, openTestJournal, sponsor } from '../journal/a-journal.test.setup';
import type { Audience, Author, Entry } from '../journal/entry';
import type { Schema } from '../schema';
import { visibleTo } from './visible-to';

const client: Author = { id: 'mila', role: 'client' };

type Written = readonly [type: string, by?: Author, audience?: Audience];

function write(...list: readonly Written[]): readonly Entry[] {
  return list.map(([type, author = client, audience = 'coach'], at) => ({
    id: `e${at + 1}`,
    journal: 'mila',
    author,
    device: author.role,
    deviceSeq: at + 1,
    after: at,
    type,
    version: 1,
    audience,
    shownTime: '2026-01-12T09:30:00+01:00',
    payload: {},
  }));
}

const read = (actor: Author, entries: readonly Entry[]) => visibleTo(actor, entries).map(({ id }) => id);

describe('what each may read', () => {
  const entries = write(
    ['note.written', client, 'private'],
    ['finding.logged', client, 'coach'],
    ['note.written', coach, 'private'],
    ['agreement.noted', coach, 'sponsor'],
    ['finding.logged', client, 'sponsor'],
    ['letter.opened', client, 'coach'],
    ['sponsorGoal.given', sponsor, 'sponsor'],
  );

  test('[A8] the client everything, in the one order; the coach what is shared and their own; the sponsor agreements', () => {
    expect(read(client, entries.toReversed())).toEqual(['e1', 'e2', 'e3', 'e4', 'e5', 'e6', 'e7']);
    expect(read(coach, entries)).toEqual(['e2', 'e3', 'e4', 'e5', 'e7']);
    expect(read(sponsor, entries)).toEqual(['e4', 'e7']);
  });

  test('[A19] of a report the sponsor reads that it was made, and never what the client changed or left out', () => {
    const told = { id: 'r1', seenByClientOn: '2026-01-12', clientChanged: 'moe weg', includes: ['rust'], excludes: ['rug'] };
    const [made] = write(['report.made', coach, 'sponsor']) as [Entry];
    const report = { ...made, payload: told };
    expect(visibleTo(sponsor, [report])).toEqual([{ ...made, payload: { id: 'r1', seenByClientOn: '2026-01-12' } }]);
    expect(visibleTo(client, [report])).toEqual([report]);
    expect(visibleTo(coach, [report])).toEqual([report]);
    const blocked = { ...made, payload: { blocked: true, clientChanged: 'moe weg' } };
    expect(visibleTo(sponsor, [blocked])).toEqual([{ ...made, payload: { blocked: true } }]);
  });

  test('[A4] a role that is not known reads nothing', () => {
    for (const role of ['admin', '__proto__', 'toString']) expect(read({ id: 'x', role: role as 'coach' }, entries)).toEqual([]);
  });
});

describe('when the coach left', () => {
  const left = write(
    ['coachSession.held', coach],
    ['agreement.noted', coach, 'sponsor'],
    ['coach.left', coach],
    ['finding.logged', client, 'coach'],
    ['agreement.noted', client, 'sponsor'],
  );

  test('[A9] the coach reads nothing any more, at once', () => {
    expect(read(coach, left.slice(0, 2))).toEqual(['e1', 'e2']);
    expect(read(coach, left.slice(0, 3))).toEqual([]);
    expect(read(coach, left)).toEqual([]);
  });

  test('[A10] what the sponsor could see stays as it was on that day', () => {
    expect(read(sponsor, left)).toEqual(['e2']);
  });

  test('[A11] a coach whom the client lets back in reads again; a line of the coach is no key', () => {
    const then = (by: Author) => write(...left.map(() => ['note.written'] as const), ['coachSession.held', by]).slice(-1);
    expect(read(coach, [...left, ...then(coach)])).toEqual([]);
    expect(read(sponsor, [...left, ...then(coach)])).toEqual(['e2']);
    const back = [...left, ...then(client)];
    expect(read(coach, back)).toEqual(['e1', 'e2', 'e3', 'e4', 'e5', 'e6']);
    expect(read(sponsor, back)).toEqual(['e2', 'e5']);
  });

  test('[A18] what is dated after the last paid day does not reach the sponsor; what came before stays', () => {
    const goal = { goal: 'Werk', paidUntil: '2026-01-12' };
    const on = (day: string, list: readonly Entry[]) => list.map((entry) => ({ ...entry, shownTime: `${day}T09:30:00+01:00` }));
    const [given, noted, later] = write(
      ['sponsorGoal.given', sponsor, 'sponsor'],
      ['agreement.noted', coach, 'sponsor'],
      ['agreement.noted', coach, 'sponsor'],
    ) as [Entry, Entry, Entry];
    const entries = [{ ...given, payload: goal }, noted];
    expect(read(sponsor, [...entries, ...on('2026-01-12', [later])])).toEqual(['e1', 'e2', 'e3']);
    expect(read(sponsor, [...entries, ...on('2026-01-13', [later])])).toEqual(['e1', 'e2']);
    expect(read(coach, [...entries, ...on('2026-01-13', [later])])).toEqual(['e1', 'e2', 'e3']);
  });

  test('[A9] also when the coach left before the first session', () => {
    expect(read(coach, write(['coach.left', coach], ['finding.logged']))).toEqual([]);
  });
});

describe('addressing', () => {
  const others = eventTypes.filter((type) => !['sponsorGoal.given', 'agreement.noted', 'report.made'].includes(type));

  test.each(['client', 'coach', 'sponsor'] as const)('[A6] no other kind reaches a sponsor from the %s', async (role) => {
    const author = { id: role, role };
    const journal = await openTestJournal({ author });
    for (const type of others) {
      const [example] = fc.sample(fitting(events[type].schema as Schema), { numRuns: 1, seed: 3 });
      const error = await journal.record(type, example as never, { audience: 'sponsor' }).catch((refusal: unknown) => refusal);
      expect(error, type).toMatchObject({ code: 'ONDERWEG-209' });
    }
    expect(journal.entries()).toEqual([]);
    await journal.close();
  });

  test('[A12] a finding goes to the coach once the client agreed, and no more when the coach has left', async () => {
    const journal = await openTestJournal();
    const audiences: string[] = [];
    const log = async () => audiences.push((await journal.record('finding.logged', { text: 'druk' })).audience);
    await log();
    await journal.record('intake.given', { shareFindings: true });
    await log();
    await journal.record('coach.left', {});
    await log();
    await journal.record('coachSession.held', {});
    await log();
    await journal.record('intake.given', { shareFindings: false });
    await log();
    expect(audiences).toEqual(['private', 'coach', 'private', 'coach', 'private']);
    await journal.close();
  });
});

describe('what a copy tells', () => {
  const shared: readonly Written[] = [['direction.added'], ['agreement.noted', coach, 'sponsor'], ['finding.logged']];
  const private_: readonly Written[] = Array.from({ length: 17 }, () => ['note.written', client, 'private'] as const);
  const rename = (entries: readonly Entry[]) =>
    entries.map((entry) => ({ ...entry, id: entry.type, device: 'telefoon-van-mila' }));

  test.each([coach, sponsor])('[P23] of what is kept back not even the number can be read: $role', (actor) => {
    const alone = rename(write(...shared));
    const among = rename(write(...private_, ...shared.flatMap((each) => [...private_, each])));
    const copies = visibleTo(actor, among);
    expect(copies).toEqual(visibleTo(actor, alone));
    expect(JSON.stringify(copies)).not.toContain('telefoon');
  });

  test.each([coach, sponsor])('[P21] applications and answers for oneself are in no copy and no count: $role', async (actor) => {
    const journal = await openTestJournal();
    const forOneself = { audience: 'private' } as const;
    await journal.record('application.sent', { id: 'a1', to: 'Bakkerij' });
    const before = visibleTo(actor, journal.entries());
    await journal.recordAll([
      ['application.sent', { id: 'a2', to: 'GEHEIM' }, forOneself],
      ['answer.received', { application: 'a2', outcome: 'rejected', text: 'GEHEIM' }],
      ['followUp.sent', { application: 'a2', kind: 'thanks' }],
      ['intake.given', { question: 'GEHEIM' }, forOneself],
      ['signal.logged', { text: 'GEHEIM' }, forOneself],
    ]);
    const rests = journal.dossier.answers.map(({ id }) => id);
    await journal.record('conclusion.drawn', { text: 'GEHEIM', rests }, forOneself);
    const after = visibleTo(actor, journal.entries());
    expect(after).toEqual(before);
    const dossier = fold(after);
    expect({ applications: dossier.applications.size, answers: dossier.answers.size, found: dossier.findings.size }).toEqual({
      applications: actor.role === 'coach' ? 1 : 0,
      answers: 0,
      found: 0,
    });
    expect(journal.dossier.answers.last?.audience).toBe('private');
    await journal.close();
  });

  test('[P43] what a kind does not know goes to nobody else', () => {
    const [added] = write(['direction.added']) as [Entry];
    const odd = { ...added, note: 'geheim', payload: { title: 'Zorg', note: 'geheim' } } as Entry;
    expect(JSON.stringify(visibleTo(coach, [odd]))).not.toContain('geheim');
  });

  test('[P44] of what was erased another reads no more than the client', () => {
    const [added, wish] = write(['direction.added'], ['entry.erased', client, 'private']) as [Entry, Entry];
    const entries = [
      { ...added, payload: { title: 'Zorg' } },
      { ...wish, payload: { entries: [added.id] } },
    ];
    expect(visibleTo(coach, entries)).toMatchObject([{ id: added.id, payload: {}, erased: true }]);
  });
});

test('[A13] the dossier of a coach is folded from what the coach may read', () => {
  const entries = write(['note.written', client, 'private'], ['finding.logged', client, 'coach']).map((entry) => ({
    ...entry,
    payload: { text: entry.audience },
  }));
  const dossier = fold(visibleTo(coach, entries));
  expect(dossier.notes.size).toBe(0);
  expect(dossier.findings.map(({ text }) => text)).toEqual(['coach']);
});

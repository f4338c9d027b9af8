import { expectTypeOf, test } from 'vitest';
import {
  can,
  cell,
  type Course,
  type Dossier,
  type Entry,
  type EventPayloads,
  type EventType,
  fold,
  isMethod,
  type Journal,
  type Method,
  methods,
  openJournal,
  parseMethod,
  stepCycle,
} from './index';

declare const journal: Journal;
declare const dossier: Dossier;
declare const entry: Entry;
declare const course: Course;

test('[D17] what an event says is known by its name', () => {
  journal.record('finding.logged', { text: 'druk', links: [{ direction: 'd1', about: 'chance', polarity: 1 }] });
  // @ts-expect-error a kind that does not exist
  journal.record('finding.noted', { text: 'druk' });
  // @ts-expect-error a finding has a text
  journal.record('finding.logged', {});
  // @ts-expect-error a field of another event
  journal.record('finding.logged', { text: 'druk', ending: 'newJob' });
  // @ts-expect-error an ending that does not exist
  journal.record('trajectory.closed', { ending: 'failed' });
  // @ts-expect-error no free text goes with an audience that does not exist
  journal.record('note.written', { text: 'x' }, { audience: 'employer' });
  expectTypeOf<EventPayloads['course.set']['course']>().toEqualTypeOf<Course['course']>();
  expectTypeOf<keyof EventPayloads>().toEqualTypeOf<EventType>();
});

test('[D18] a dossier and what is in it cannot be changed', () => {
  // @ts-expect-error the cycle only moves by events
  dossier.cycle = stepCycle(dossier.cycle, { type: 'coach.left', by: 'coach' }).cycle;
  // @ts-expect-error a table only grows by events
  dossier.findings.size = 0;
  // @ts-expect-error what was noted stays as it was noted
  course.reason = 'anders';
  // @ts-expect-error nor does a list in it
  course.directions.push('d2');
  // @ts-expect-error an entry never changes
  entry.audience = 'coach';
  // @ts-expect-error entries are handed out, not taken in
  journal.entries().push(entry);
});

test('[C24] the cycle takes only what it knows, with what its guards look at', () => {
  // @ts-expect-error a conclusion says on how many findings it rests
  stepCycle(dossier.cycle, { type: 'conclusion.drawn', by: 'client' });
  // @ts-expect-error a role that does not exist
  stepCycle(dossier.cycle, { type: 'coach.left', by: 'employer' });
  // @ts-expect-error findings add facts, and move nothing
  stepCycle(dossier.cycle, { type: 'finding.logged', by: 'client' });
});

test('[A17] a verb or role that does not exist cannot be asked for', () => {
  expectTypeOf(can({ id: 'x', role: 'coach' }, 'read', entry)).toEqualTypeOf<boolean>();
  // @ts-expect-error nobody may erase through this table
  can({ id: 'x', role: 'coach' }, 'erase', entry);
  // @ts-expect-error deny by default begins with the types
  can({ id: 'x', role: 'admin' }, 'read', entry);
});

test('[M8] a pack from outside is no method before it was looked at', () => {
  const parsed = parseMethod({});
  // @ts-expect-error it may be a list of problems
  fold([], parsed);
  if (isMethod(parsed)) expectTypeOf(parsed).toEqualTypeOf<Method>();
  fold([], methods.reorientation);
});

test('[R29] a reading asks for its day, and a journal for its store and author', () => {
  // @ts-expect-error what counts hangs on the day
  cell(dossier, 'd1', 'chance');
  // @ts-expect-error nothing is kept without a store
  openJournal({ journal: 'mila', author: { id: 'mila', role: 'client' } });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCalendar } from '../calendar/to-calendar';
import { eventTypes, fitting } from '../events/payloads.test.setup';
import { events } from '../events/events';
import { profileLines } from '../profile/profile-lines';
import { toJsonResume } from '../profile/to-json-resume';
import { readEverything } from '../readings/every-reading.test.setup';
import { howMany } from '../how-many.test.setup';
import type { Schema } from '../schema';
import { visibleTo } from '../audience/visible-to';
import { fold } from '../dossier/fold';
import { coach, openTestJournal, readStored, sponsor, writeStored } from './a-journal.test.setup';
import { readDef } from '../schema.def';
import type { Entry } from './entry';
import type { RecordedEvent } from './journal';
import { knowNothing } from './known-entries';
import { takeRecords } from './take-records';
import { memoryStorage } from '@onderweg/storage/memory';

/** How many odd entries are tried: `ODD_ENTRIES=100000` for all of them. */
const tries = howMany('ODD_ENTRIES', 2_000);
/** Each try reads a whole journey with every reading. */
const oddPerJourney = 20;

const story: readonly RecordedEvent[] = [
  ['intake.given', { question: 'Wat nu?', shareFindings: true, track: 'reintegration' }],
  ['direction.added', { id: 'd1', title: 'Zorg', state: 'active', novelty: 'unknown' }],
  ['direction.added', { id: 'd2', title: 'Techniek', state: 'active' }],
  ['criterion.added', { id: 'k1', label: 'Rust', kind: 'must' }],
  ['exploration.planned', { id: 'e1', kind: 'talk', directions: ['d1'], when: '2026-03-02' }],
  ['exploration.done', { id: 'e1', energy: 1 }],
  ['finding.logged', { id: 'f1', text: 'Druk.', exploration: 'e1', links: [{ direction: 'd1', about: 'k1', polarity: -1 }] }],
  ['letter.scheduled', { id: 'l1', opens: '2026-06-01', text: 'Hoe is het?' }],
  ['conclusion.drawn', { id: 'c1', text: 'Dus …', rests: ['f1'] }],
  ['course.set', { course: 'persist', reason: 'Goed zo.' }],
];

const storage = memoryStorage();
const journal = await openTestJournal({ storage, clock: () => new Date('2026-03-01T12:00:00Z') });
await journal.recordAll(story);
const records = await readStored(storage);
const [example] = journal.entries() as [Entry];
const names = [...new Set(eventTypes.flatMap((type) => Object.keys(readDef(events[type].schema as Schema).shape ?? {})))];

const odd = fc.oneof(
  fc.constantFrom<unknown>(
    '',
    ' ',
    '\u200b',
    'x',
    '0',
    '__proto__',
    'constructor',
    'toString',
    'd1',
    'e1',
    'f1',
    'k1',
    '2026-02-30',
    '2026-13-45',
    '0026-10-03',
    '275760-09-13',
    '2026-02-03T25:99',
    'gisteren',
    0,
    -1,
    1,
    7,
    1.5,
    1e308,
    -1e308,
    2 ** 53,
    true,
    false,
    null,
    [],
    {},
    [null],
    [[]],
    ['x', 3],
    { length: 3 },
    { id: {} },
    [{ direction: 'd1' }],
    Object.fromEntries([['then', 'x']]),
    { toJSON: 'x' },
    { worst: 1 },
  ),
  fc.jsonValue({ maxDepth: 2 }),
);
const shownTimes = fc.constantFrom<unknown>(
  '2026-03-01T12:00:00+01:00',
  '',
  'x',
  'gisteren',
  '2026-02-30T12:00:00Z',
  '0026-01-01T00:00:00Z',
  '+275760-09-13T00:00:00Z',
  '2026-03-01',
  0,
  null,
  {},
  '2026-03-01T12:00:00+99:99',
);

/** An entry of a kind that is known, of which some fields are odd. */
const oddEntries = fc.constantFrom(...eventTypes).chain((type) =>
  fc.record({
    type: fc.constant(type),
    fit: fitting(events[type].schema as Schema) as fc.Arbitrary<object>,
    fields: fc.dictionary(fc.constantFrom(...names, 'audience', 'title', 'entry', 'at', 'by', '__proto__', 'constructor'), odd, {
      maxKeys: 3,
    }),
    missing: fc.option(fc.constantFrom(...names)),
    shownTime: fc.oneof(
      { weight: 4, arbitrary: fc.constant<unknown>('2026-03-01T12:00:00+01:00') },
      { weight: 1, arbitrary: shownTimes },
    ),
    envelope: fc.option(
      fc.record({ name: fc.constantFrom('id', 'device', 'author', 'seq', 'erased', 'tooFarAhead', 'later'), value: odd }),
      { freq: 6 },
    ),
  }),
);
type Odd = typeof oddEntries extends fc.Arbitrary<infer Value> ? Value : never;

function toText({ type, fit, fields, missing, shownTime, envelope }: Odd, at: number): string {
  const said = Object.entries({ ...fit, ...fields }).filter(([name]) => name !== missing);
  const more = envelope ? { [envelope.name]: envelope.value } : {};
  const { version } = events[type];
  const entry = { ...example, id: `odd-${at}`, device: 'odd', deviceSeq: at + 1, after: 20 + at, type, version, shownTime };
  return JSON.stringify({ ...entry, payload: Object.fromEntries(said), ...more });
}

const now = new Date('2026-03-10T12:00:00Z');

test('[P42] whatever an entry holds, no reading throws: it is read, or set apart, and kept', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(oddEntries, { minLength: oddPerJourney - 1, maxLength: oddPerJourney }), async (list) => {
      const texts = list.map(toText);
      const known = takeRecords(knowNothing([]), [...records, ...texts.map((text, at) => ({ key: `odd/${at}`, text }))], 'mila');
      const { dossier } = known;
      readEverything(dossier, now);
      const reader = list.length % 2 === 0 ? coach : sponsor;
      readEverything(fold(visibleTo(reader, known.entries)), now);
      const words = { toWords: () => ({ title: 'x' }), now };
      for (const line of toCalendar([...dossier.explorations], words).split('\r\n')) {
        if (line.startsWith('DTSTART')) expect(line).toMatch(/:(19|2[01])\d{6}(T\d{6}Z?)?$/);
      }
      const { projects } = toJsonResume({ lines: profileLines(dossier), toKindWord: (kind) => kind });
      for (const { startDate } of projects) expect(startDate ?? '2026-01-01').toMatch(/^(19|2[01])\d\d-\d\d-\d\d$/);
      expect(JSON.stringify({ ...dossier, lastEntry: undefined })).not.toMatch(/"(at|when)":"(?!(19|2[01])\d\d-)/);
      const read = known.entries.length - records.length + known.quarantined.length;
      expect(read).toBeGreaterThanOrEqual(new Set(texts).size - list.filter(({ envelope }) => envelope).length);
    }),
    { numRuns: Math.ceil(tries / oddPerJourney) },
  );
}, 3_600_000);

test('[P42] a whole journal with odd entries opens, goes on, and exports them to the byte', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(oddEntries, { minLength: 1, maxLength: 12 }), async (list) => {
      const memory = memoryStorage();
      const texts = list.map(toText);
      await writeStored(memory, [...records, ...texts.map((text, at) => ({ key: `odd/${at}`, text }))]);
      const opened = await openTestJournal({ storage: memory });
      await opened.record('note.written', { text: 'verder' });
      const file = new TextDecoder().decode(await opened.exportDossier());
      for (const text of texts) expect(file.includes(text) || file.includes(JSON.stringify(text).slice(1, -1))).toBe(true);
    }),
    { numRuns: 40 },
  );
}, 60_000);

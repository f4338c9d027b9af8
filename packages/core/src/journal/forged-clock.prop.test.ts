import { memoryStorage } from '@onderweg/storage/memory';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { client, openTestJournal } from './a-journal.test.setup';
import type { Entry } from './entry';
import type { Journal } from './journal';
import { farthestAhead } from './logical-clock';

const header = JSON.stringify({ format: 'onderweg-dossier', version: 1, journal: 'mila' });

function toFile(entries: readonly unknown[]): Uint8Array {
  return new TextEncoder().encode([header, ...entries.map((entry) => JSON.stringify(entry)), ''].join('\n'));
}

type Forged = Partial<Entry> & { readonly id: string };

/** An intake that says that the coach may read, with a clock of its own. */
function forge({ id, ...rest }: Forged): Entry {
  return {
    id,
    journal: 'mila',
    author: client,
    device: 'evil',
    deviceSeq: 1,
    type: 'intake.given',
    version: 1,
    audience: 'coach',
    shownTime: '2026-01-12T09:30:00+01:00',
    payload: { question: 'forged', shareFindings: true },
    ...rest,
  };
}

const asRead = ({ dossier }: Journal) => JSON.stringify(dossier);

describe('a logical clock that runs ahead', () => {
  test.each<[string, Partial<Entry>]>([
    ['at its end', { after: Number.MAX_SAFE_INTEGER }],
    ['a thousand before its end', { after: Number.MAX_SAFE_INTEGER - 1_001 }],
    ['far', { after: farthestAhead + 500 }],
    ['just too far', { after: farthestAhead + 2 }],
    ['nearly too far', { after: farthestAhead }],
    ['by the count of its device, without a clock', { deviceSeq: Number.MAX_SAFE_INTEGER }],
    ['under the name of this device', { after: Number.MAX_SAFE_INTEGER, device: 'phone', deviceSeq: Number.MAX_SAFE_INTEGER }],
    ['right behind what this device wrote', { after: Number.MAX_SAFE_INTEGER, device: 'phone', deviceSeq: 2 }],
    ['by the number of a server', { after: 0, seq: Number.MAX_SAFE_INTEGER }],
  ])('[P43] %s: what is written later counts, here and where it is opened again', async (_, forged) => {
    const storage = memoryStorage();
    const journal = await openTestJournal({ storage, device: 'phone' });
    await journal.record('intake.given', { question: 'mine', shareFindings: false });
    await journal.importDossier(toFile([forge({ id: 'forged', ...forged })]));
    await journal.record('intake.given', { question: 'corrected', shareFindings: false });
    expect(journal.dossier.intake).toMatchObject({ question: 'corrected', shareFindings: false });
    expect((await journal.record('finding.logged', { text: 'Druk.' })).audience).toBe('private');
    await journal.record('pause.planned', {});
    await journal.record('pause.ended', {});
    expect(journal.dossier.cycle.value.trajectory).toBe('running');
    const again = await openTestJournal({ storage });
    expect(asRead(again)).toBe(asRead(journal));
    expect(again.entries()).toEqual(journal.entries());
  });

  test('[P43] after such an import each entry is folded on, and not the whole journal anew', async () => {
    const journal = await openTestJournal({ device: 'phone' });
    for (const text of ['een', 'twee', 'drie']) await journal.record('note.written', { text });
    await journal.importDossier(toFile([forge({ id: 'forged', after: Number.MAX_SAFE_INTEGER })]));
    const [before] = journal.dossier.notes;
    await journal.record('note.written', { text: 'vier' });
    await journal.record('note.written', { text: 'vijf' });
    // A fold from the start would make another thing of the same note.
    expect([...journal.dossier.notes][0]).toBe(before);
  });
});

const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ verb: fc.constant('write'), on: fc.nat(2) }) },
  { weight: 3, arbitrary: fc.record({ verb: fc.constant('merge'), on: fc.nat(2), from: fc.nat(2) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      verb: fc.constant('forge'),
      on: fc.nat(2),
      after: fc.oneof(
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: farthestAhead - 5, max: farthestAhead + 40 }),
        fc.integer({ min: 2 * farthestAhead - 20, max: 3 * farthestAhead }),
        fc.constantFrom(Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER - 1),
      ),
      device: fc.constantFrom('evil', 'device-0', 'device-1'),
      deviceSeq: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constant(Number.MAX_SAFE_INTEGER)),
    }),
  },
);

test('[P43] three devices, forged clocks and merges in any order: all end equal, and each correction stays behind what it knew of', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
      const names = ['device-0', 'device-1', 'device-2'];
      const journals = await Promise.all(names.map((device) => openTestJournal({ device })));
      const knewOf = new Map<string, readonly string[]>();
      for (const [at, each] of steps.entries()) {
        const journal = journals[each.on] as Journal;
        if ('from' in each) await journal.importDossier(await (journals[each.from] as Journal).exportDossier());
        else if ('after' in each) {
          const { after, device, deviceSeq } = each;
          await journal.importDossier(toFile([forge({ id: `forged-${at}`, after, device, deviceSeq })]));
        } else {
          const before = journal.entries().map(({ id }) => id);
          knewOf.set((await journal.record('note.written', { text: `note ${at}` })).id, before);
        }
      }
      for (const order of [journals, journals.toReversed()]) {
        for (const one of order) for (const other of order) await other.importDossier(await one.exportDossier());
      }
      const [first, ...others] = journals as [Journal, Journal, Journal];
      for (const other of others) expect(other.entries()).toEqual(first.entries());
      for (const other of others) expect(asRead(other)).toBe(asRead(first));
      const places = new Map(first.entries().map(({ id }, place) => [id, place]));
      for (const [id, before] of knewOf) {
        for (const known of before) expect(places.get(known)).toBeLessThan(places.get(id) ?? -1);
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);

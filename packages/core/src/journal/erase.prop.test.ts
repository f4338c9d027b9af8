import { memoryStorage } from '@onderweg/storage/memory';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { report } from '../report/report';
import { eventTypes, fitting, mark } from '../events/payloads.test.setup';
import { events } from '../events/events';
import type { ReportTexts } from '../report/report.types';
import type { Schema } from '../schema';
import { openTestJournal, readStored } from './a-journal.test.setup';
import type { Journal } from './journal';

/** What a person may write of each kind, with a word in each text that can be found again. */
const withWords = eventTypes.filter((type) => type !== 'entry.erased');

const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(...withWords).chain((type) =>
      fc.record({
        verb: fc.constant('write' as const),
        on: fc.nat(2),
        type: fc.constant(type),
        payload: fitting(events[type].schema as Schema),
      }),
    ),
  },
  { weight: 3, arbitrary: fc.record({ verb: fc.constant('erase' as const), on: fc.nat(2), which: fc.nat(30) }) },
  { weight: 2, arbitrary: fc.record({ verb: fc.constant('merge' as const), on: fc.nat(2), from: fc.nat(2) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      verb: fc.constant('half' as const),
      on: fc.nat(2),
      from: fc.nat(2),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
  },
);

const texts: ReportTexts = {
  t: (key, values = {}) => `${key} ${Object.values(values).join(' ')}`,
  date: (day) => day,
  list: (words) => words.join(', '),
  has: () => false,
  locale: 'nl',
};

function everythingShown({ entries, dossier, quarantine }: Journal): string {
  const now = new Date('2026-03-10T12:00:00Z');
  const reports = (['client', 'coach', 'sponsor'] as const).map((audience) => report(dossier, { audience, texts, now }));
  return JSON.stringify([entries(), dossier, quarantine(), reports]);
}

test('[P44] random journeys, erasures, halves and merges on three devices: what was erased is nowhere, and all end equal', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 25 }), async (steps) => {
      const stores = [memoryStorage(), memoryStorage(), memoryStorage()];
      const journals = await Promise.all(stores.map((storage, at) => openTestJournal({ storage, device: `device-${at}` })));
      const words = new Map<string, string>();
      const erased = new Set<string>();
      for (const [at, each] of steps.entries()) {
        const journal = journals[each.on] as Journal;
        if (each.verb === 'write') {
          const word = `kanarie-${at}-kanarie`;
          const payload = mark(each.payload, events[each.type].schema as Schema, word);
          // Much of what is tried at random a rule refuses.
          const entry = await journal.record(each.type, payload as never).catch(() => undefined);
          if (entry) words.set(entry.id, word);
        } else if (each.verb === 'erase') {
          const left = journal.entries().filter(({ type }) => type !== 'entry.erased');
          const entry = left[each.which % Math.max(1, left.length)];
          if (!entry) continue;
          await journal.erase(entry.id);
          erased.add(entry.id);
        } else {
          const file = await (journals[each.from] as Journal).exportDossier();
          const part = each.verb === 'half' ? each.part : 1;
          await journal.importDossier(file.slice(0, Math.max(60, Math.floor(file.length * part))));
        }
      }
      for (const one of journals) for (const other of journals) await other.importDossier(await one.exportDossier());
      for (const one of journals.toReversed()) for (const other of journals) await other.importDossier(await one.exportDossier());
      const [first, ...others] = journals as [Journal, Journal, Journal];
      for (const other of others) expect(other.entries()).toEqual(first.entries());
      for (const other of others) expect(JSON.stringify(other.dossier)).toBe(JSON.stringify(first.dossier));
      for (const [at, journal] of journals.entries()) {
        const stored = JSON.stringify(await readStored(stores[at] as (typeof stores)[number]));
        const file = new TextDecoder().decode(await journal.exportDossier());
        const shown = everythingShown(journal);
        for (const id of erased) {
          const word = words.get(id) ?? 'no word';
          expect(shown).not.toContain(word);
          expect(file).not.toContain(word);
          expect(stored).not.toContain(word);
        }
        for (const id of words.keys()) expect(file).toContain(id);
      }
    }),
    { numRuns: 150 },
  );
}, 120_000);

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventTypes, fitting, mark } from '../events/payloads.test.setup';
import { events } from '../events/events';
import { openTestJournal } from './a-journal.test.setup';
import { entriesAbout } from './entries-about';
import { entriesQuoting } from './entries-quoting';
import type { RecordedEvent } from './journal';

const canary = 'KANARIE in de lente';
const namesOfThings = ['kind', 'occupations'];

/** Of each kind what a person may write, with the same words in each text of theirs. */
const written = fc
  .constantFrom(...eventTypes.filter((type) => type !== 'entry.erased'))
  .chain((type) => fitting(events[type].schema).map((payload) => ({ type, payload: toWritten(payload, type) })));

function toWritten(payload: unknown, type: (typeof eventTypes)[number]): Readonly<Record<string, unknown>> {
  const marked = Object.entries(mark(payload, events[type].schema, canary) as object);
  const known = payload as Readonly<Record<string, unknown>>;
  return Object.fromEntries(marked.map(([name, value]) => [name, namesOfThings.includes(name) ? known[name] : value]));
}

test('[J56, P44] of whatever kind: the words that were copied are found, and then nothing of them is left', async () => {
  const list = fc.array(written, { minLength: 2, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(list, fc.nat(4), async (things, which) => {
      const journal = await openTestJournal();
      // What the cycle or a rule does not take now is not written.
      for (const { type, payload } of things) {
        await journal.recordAll([[type, payload] as unknown as RecordedEvent]).catch(() => undefined);
      }
      const holding = journal.entries().filter(({ payload }) => JSON.stringify(payload).includes(`"${canary}"`));
      const first = holding[which % Math.max(1, holding.length)];
      if (first) {
        const about = entriesAbout(journal.entries(), first.id);
        const quoting = entriesQuoting(journal.entries(), about);
        const found = new Set([...about, ...quoting]);
        expect(holding.filter(({ id }) => !found.has(id))).toEqual([]);
        await journal.erase([...found]);
        expect(new TextDecoder().decode(await journal.exportDossier())).not.toContain(`"${canary}"`);
      }
      await journal.close();
    }),
  );
});

import { createLedger, type Fault, type FaultyCall, faultyStorage } from '@onderweg/testing';
import { memoryStorage } from '@onderweg/storage/memory';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openTestJournal, readStored } from './a-journal.test.setup';
import type { Entry } from './entry';
import type { Journal } from './journal';
import { slowStorage } from './slow-storage.test.setup';

type Verb = 'record' | 'recordAll' | 'refused' | 'refresh' | 'export' | 'import' | 'close';
type Step = { readonly on: 0 | 1; readonly verb: Verb };

const step: fc.Arbitrary<Step> = fc.record({
  on: fc.constantFrom(0, 1),
  verb: fc.constantFrom<Verb>('record', 'record', 'recordAll', 'recordAll', 'refused', 'refresh', 'export', 'import', 'close'),
});

const fault: fc.Arbitrary<Fault> = fc.record({
  call: fc.constantFrom<FaultyCall>('append', 'append', 'read', 'close'),
  // The two journals have read once each when the play begins.
  at: fc.integer({ min: 1, max: 8 }),
  kind: fc.constantFrom('fail', 'failLate', 'hang', 'die'),
});
const faults = fc
  .array(fault, { maxLength: 2 })
  .map((all) => all.map((one) => (one.call === 'read' ? { ...one, at: one.at + 2 } : one)));

const elsewhere = await openTestJournal({ device: 'elsewhere' });
await elsewhere.recordAll([
  ['note.written', { text: 'imported 1' }],
  ['note.written', { text: 'imported 2' }],
]);
const file = await elsewhere.exportDossier();

const toText = ({ payload }: Pick<Entry, 'payload'>) => (payload as { text: string }).text;
const note = (text: string) => ['note.written', { text }] as const;

/** What one step would leave behind, and how it is done; it rejects as the journal does. */
function begin(journal: Journal, verb: Verb, at: number): { texts: string[]; run: () => Promise<unknown> } {
  const [one, two] = [`${at} one`, `${at} two`];
  switch (verb) {
    case 'record':
      return { texts: [one], run: () => journal.record(...note(one)) };
    case 'recordAll':
      return { texts: [one, two], run: () => journal.recordAll([note(one), note(two)]) };
    case 'refused':
      return { texts: [one], run: () => journal.recordAll([note(one), ['direction.activated', { id: 'nowhere' }]]) };
    case 'import':
      return { texts: ['imported 1', 'imported 2'], run: () => journal.importDossier(file) };
    case 'export':
      return { texts: [], run: () => exportAll(journal) };
    case 'refresh':
      return { texts: [], run: () => journal.refresh() };
    case 'close':
      return { texts: [], run: () => journal.close() };
  }
}

async function exportAll(journal: Journal): Promise<void> {
  const before = journal.entries();
  const exported = new TextDecoder().decode(await journal.exportDossier());
  for (const entry of before) expect(exported).toContain(entry.id);
}

/** A journal that closes lets a turn of the timers pass for the drafts, and calls the store after it. */
async function settle(scheduler: fc.Scheduler): Promise<void> {
  do {
    await scheduler.waitIdle();
    await new Promise((done) => setTimeout(done));
  } while (scheduler.count() > 0);
}

async function play(steps: readonly Step[], chosen: readonly Fault[], scheduler: fc.Scheduler) {
  const memory = memoryStorage();
  const { storage, slow } = slowStorage(faultyStorage(memory, chosen), scheduler);
  const journals = [await openTestJournal({ storage }), await openTestJournal({ storage })] as const;
  slow();
  const ledger = createLedger();
  const running = new Map<number, Step & { texts: string[] }>();
  const wrong: string[] = [];
  steps.forEach(({ on, verb }, at) => {
    const journal = journals[on];
    const { texts, run } = begin(journal, verb, at);
    running.set(at, { on, verb, texts });
    const isUnsure = chosen.some(({ call, kind }) => call === 'append' && kind === 'failLate') && verb !== 'refused';
    void scheduler
      .schedule(Promise.resolve(), `${verb} on ${on}`)
      .then(run)
      .then(
        () => {
          ledger.attempt(texts, () => Promise.resolve());
          const known = journal.entries().map(toText);
          wrong.push(...texts.filter((text) => !known.includes(text)).map((text) => `resolved and not shown: ${text}`));
        },
        (error: unknown) => {
          if (!(error instanceof Error) || error.name !== 'OnderwegError') wrong.push(`no error of ours: ${error}`);
          if (isUnsure) ledger.noteUnknown(texts);
          else ledger.attempt(texts, () => Promise.reject(error));
        },
      )
      .then(() => running.delete(at));
  });
  await settle(scheduler);
  for (const { texts } of running.values()) ledger.noteUnknown(texts);
  return { memory, journals, ledger, wrong, running: [...running.values()] };
}

// That no rejection goes unhandled, the test runner sees to: it fails on any.
test('[J37] whatever comes between whatever, and whichever call of the store fails or hangs: kept is what was acknowledged', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 1, maxLength: 12 }),
      faults,
      fc.scheduler(),
      async (steps, chosen, scheduler) => {
        const { memory, journals, ledger, wrong, running } = await play(steps, chosen, scheduler);
        const stored = (await readStored(memory)).map(({ text }): Entry => JSON.parse(text));
        const texts = stored.map(toText);
        const imported = [...ledger.acknowledged].some((text) => text.startsWith('imported'));
        expect(wrong).toEqual([]);
        // An import that failed may have been done by another.
        expect(ledger.check(texts).filter((line) => !imported || !line.startsWith('refused and kept: imported'))).toEqual([]);
        steps.forEach(({ verb }, at) => {
          if (verb === 'recordAll') expect(texts.includes(`${at} one`)).toBe(texts.includes(`${at} two`));
        });
        // Who loses the race for a number too often goes on under a name of its own.
        const here = stored.filter(({ device }) => device !== 'elsewhere');
        for (const named of Map.groupBy(here, ({ device }) => device).values()) {
          expect(named.map(({ deviceSeq }) => deviceSeq)).toEqual(named.map((_, at) => at + 1));
        }

        const again = await openTestJournal({ storage: memory });
        expect(again.dossier.notes.size).toBe(texts.length);
        expect(again.status.quarantined).toBe(0);
        journals.forEach((journal, on) => {
          expect(again.entries()).toEqual(expect.arrayContaining([...journal.entries()]));
          const pending = running.filter((each) => each.on === on && ['record', 'recordAll', 'refused'].includes(each.verb));
          expect(journal.status.pending).toBe(
            pending.reduce((sum, { texts, verb }) => sum + (verb === 'refused' ? 2 : texts.length), 0),
          );
        });
        if (chosen.length === 0) expect(running).toEqual([]);
      },
    ),
    { numRuns: 1_000 },
  );
}, 60_000);

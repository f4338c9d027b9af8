import { writeSteps } from './dossier-file';
import { toRewritten } from './erase-words';
import type { JournalState } from './journal-state';
import { type KnownEntries, listEntries } from './known-entries';
import { isEmptiedLine } from './set-apart';
import { runInPieces } from './steps';
import type { JournalRecord } from './storage';
import { type CodedStore, settleInTime } from './store-answers';

/** To the byte from the store; and when it is gone or silent, what this page still knows. */
export async function exportDossier(state: JournalState, store: CodedStore, journal: string): Promise<Uint8Array> {
  const records = await settleInTime(store.read(0)).then(
    (read) => read.records,
    () => undefined,
  );
  const { known } = state;
  const lines = records ? readLines(records, known) : listKnown(known);
  return runInPieces(writeSteps(journal, lines, known.apart));
}

function* readLines(records: readonly JournalRecord[], known: KnownEntries): Generator<string> {
  const broken = new Set(known.apart.map(({ text }) => text));
  for (const record of records) {
    const { text } = toRewritten(record, known) ?? record;
    if (!known.done.has(text) && !isEmptiedLine(text) && !broken.has(text)) yield text;
  }
}

function* listKnown(known: KnownEntries): Generator<string> {
  for (const entry of [...listEntries(known), ...known.conflicting]) yield JSON.stringify(entry);
}

import { makeEntries } from '../events.ts';
import { fillStorage } from '../filled-storage.ts';
import { type Row, race } from '../measure.ts';
import { fold, openJournal } from '../onderweg.ts';
import { toText } from '../results.ts';

const author = { id: 'bench', role: 'client' } as const;

export const row: Row = async ({ isQuick }) => {
  const entries = makeEntries(10_000);
  const texts = entries.map((entry) => JSON.stringify(entry));
  const storage = await fillStorage(entries);
  const times = await race(
    [
      { name: 'openJournal: parse, check, fold', run: () => openJournal({ journal: 'bench', author, storage }) },
      { name: 'JSON.parse alone (limit)', run: () => texts.map((text) => JSON.parse(text) as unknown) },
      { name: 'of which the fold', run: () => fold(entries) },
    ],
    { rounds: isQuick ? 15 : 31, warmUp: 5 },
  );
  const journal = await openJournal({ journal: 'bench', author, storage });
  const { quarantined } = journal.status;
  const took = (name: string) => times[name] ?? Number.NaN;
  const [opened, parsed, folded] = [
    took('openJournal: parse, check, fold'),
    took('JSON.parse alone (limit)'),
    took('of which the fold'),
  ];
  const why = `${toText(parsed)} ms parsing, ${toText(folded)} folding, ${toText(opened - parsed - folded)} checks, names and garbage`;
  return {
    row: 'C2',
    what: 'bytes → checked → dossier, 10,000 entries',
    figures: Object.entries(times).map(([what, value]) => ({ what, value, unit: 'ms' })),
    verdicts: [{ goal: 'open ÷ JSON.parse ≤ 2', value: opened / parsed, limit: 2, why }],
    notes: [`${journal.dossier.entries} entries read, ${quarantined} set apart; ${texts.join('').length / 10_000} bytes each.`],
  };
};

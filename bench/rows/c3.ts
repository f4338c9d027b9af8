import { makeEntries } from '../events.ts';
import { fillStorage } from '../filled-storage.ts';
import { type Row, race } from '../measure.ts';
import { openJournal } from '../onderweg.ts';

const author = { id: 'bench', role: 'client' } as const;
const perRound = 20;

async function openWith(count: number) {
  return openJournal({ journal: 'bench', author, storage: await fillStorage(makeEntries(count)) });
}

type Opened = Awaited<ReturnType<typeof openWith>>;

async function recordSome(journal: Opened): Promise<void> {
  for (let at = 0; at < perRound; at++) {
    await journal.record('finding.logged', {
      text: 'Drie ziekenhuizen, drie verrassingen.',
      source: 'source-1',
      links: [{ direction: 'd1', about: 'c1', polarity: 1 }],
    });
  }
}

export const row: Row = async ({ isQuick }) => {
  // The long one stays open, it hardly grows; the short one is opened anew, so that it stays short.
  const long = await openWith(100_000);
  const times = await race(
    [
      { name: 'on a dossier of 100', prepare: () => openWith(100), run: recordSome },
      { name: 'on a dossier of 100,000', prepare: async () => long, run: recordSome },
    ],
    { rounds: isQuick ? 21 : 51, warmUp: 5 },
  );
  const ratio = (times['on a dossier of 100,000'] ?? 0) / (times['on a dossier of 100'] ?? 1);
  return {
    row: 'C3',
    what: 'one more event, recorded in memory',
    figures: Object.entries(times).map(([what, took]) => ({ what, value: (took / perRound) * 1000, unit: 'µs an event' })),
    verdicts: [{ goal: 'on 100,000 ÷ on 100 ≤ 2', value: ratio, limit: 2 }],
  };
};

import { type Journal, openJournal } from '@onderweg/core';
import { memoryStorage } from '@onderweg/storage/memory';

/** Somebody goes on here, and without a connection on another device as well; afterwards both come together here. */
export async function workApart(
  journal: Journal,
  day: string,
  here: (journal: Journal) => Promise<unknown>,
  there: (journal: Journal) => Promise<unknown>,
): Promise<void> {
  const other = await openJournal({
    journal: journal.journal,
    // The name under which they wrote before: under another one, the file would be of somebody else.
    author: journal.entries().find(({ author }) => author.role === 'client')?.author ?? journal.author,
    storage: memoryStorage(),
    method: journal.method,
    clock: () => new Date(`${day}T12:00:00+01:00`),
  });
  await other.importDossier(await journal.exportDossier());
  await there(other);
  await here(journal);
  await journal.importDossier(await other.exportDossier());
  await other.close();
}

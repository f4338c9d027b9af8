import type { Entry, NeedsYou as Need, Table } from '@onderweg/core';
import { useId, useMemo } from 'react';
import { useDossier } from '../onderweg/use-dossier';
import { useJournal } from '../onderweg/use-journal';
import { useTexts } from '../onderweg/use-texts';
import { ShowSome } from '../show-some/show-some';
import { NeedsYouEntry } from './needs-you-entry';

/** What the cycle could not take where it landed, such as steps of two devices at once: named, kept, and never hidden. */
export function NeedsYouWidget() {
  const texts = useTexts();
  const journal = useJournal();
  const id = useId();
  const needsYou = useDossier((dossier) => dossier.needsYou);
  const entries = useMemo(() => findEntries(journal.entries(), needsYou), [journal, needsYou]);
  if (needsYou.size === 0) return null;
  return (
    <section data-scope="needs-you" data-part="root" aria-labelledby={id}>
      <h3 id={id}>{texts.t('saving.needsYou.title')}</h3>
      <p>{texts.t('saving.needsYou.text')}</p>
      <ShowSome of={[...needsYou].reverse()} first={5}>
        {(need) => <NeedsYouEntry key={need.id} need={need} entry={entries.get(need.id)} />}
      </ShowSome>
    </section>
  );
}

function findEntries(entries: readonly Entry[], needsYou: Table<Need>): ReadonlyMap<string, Entry> {
  if (needsYou.size === 0) return new Map();
  return new Map(entries.filter(({ id }) => needsYou.has(id)).map((entry) => [entry.id, entry]));
}

import { type EntryId, toDay, wordsOfEntry } from '@onderweg/core';
import { excerpt } from '../draft/excerpt';
import { useOnderweg } from '../onderweg/onderweg.context';

/** What somebody did with an entry, on which day, and how their words begin. */
export function useEntryWords(): (id: EntryId) => string {
  const { texts, journal } = useOnderweg();
  return (id) => {
    const entry = journal.entries().find((known) => known.id === id);
    if (!entry) return texts.t('events.unknown');
    const key = `events.${entry.type}`;
    const event = texts.has(key)
      ? texts.t(key as 'events.finding.logged', { author: entry.author.role })
      : texts.t('events.unknown');
    const told = texts.t('journey.entry', { date: texts.date(toDay(entry.shownTime)), event });
    const [words] = wordsOfEntry(entry);
    return words === undefined ? told : `${told}: ${excerpt(words)}`;
  };
}

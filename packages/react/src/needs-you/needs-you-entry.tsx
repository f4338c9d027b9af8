import { type Entry, type NeedsYou, toDay } from '@onderweg/core';
import { useTexts } from '../onderweg/use-texts';

/** What was done, on which day, in whose words, and why it did not fit where it landed. */
export function NeedsYouEntry({ need, entry }: { need: NeedsYou; entry: Entry | undefined }) {
  const texts = useTexts();
  const key = `events.${need.type}`;
  const event = texts.has(key)
    ? texts.t(key as 'events.finding.logged', { author: entry?.author.role ?? 'client' })
    : texts.t('events.unknown');
  const words = findWords(entry);
  const why = `errors.${need.code}`;
  return (
    <li data-scope="needs-you" data-part="entry">
      <strong>{entry ? texts.t('journey.entry', { date: texts.date(toDay(entry.shownTime)), event }) : event}</strong>
      {words ? <p>{texts.t('saving.needsYou.wrote', { text: words })}</p> : null}
      <p data-muted="">{texts.has(why) ? texts.t(why as 'errors.unknown') : texts.t('errors.unknown')}</p>
    </li>
  );
}

/** What somebody wrote themselves, of all that the entry holds. The reason of some kinds is a choice, and no words. */
function findWords(entry: Entry | undefined): string | undefined {
  const payload = entry?.payload;
  if (typeof payload !== 'object' || payload === null) return undefined;
  const names = entry?.type === 'course.set' || entry?.type === 'pause.planned' ? ['reason'] : ['text', 'title'];
  const written = names.map((name): unknown => Reflect.get(payload, name));
  return written.find((text): text is string => typeof text === 'string' && text !== '');
}

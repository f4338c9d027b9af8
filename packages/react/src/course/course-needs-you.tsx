import type { Entry, NeedsYou } from '@onderweg/core';
import { useId, useState } from 'react';
import { useJournal } from '../onderweg/use-journal';
import { useTexts } from '../onderweg/use-texts';
import { useCourseContext } from './course.context';
import { CourseNeedsYouEntry } from './course-needs-you-entry';

const shownAtFirst = 5;

/** Steps that did not fit together, of two devices for one: named, kept, and never hidden. */
export function CourseNeedsYou() {
  const texts = useTexts();
  const journal = useJournal();
  const id = useId();
  const { dossier } = useCourseContext();
  const [isWhole, setIsWhole] = useState(false);
  const { needsYou } = dossier;
  if (needsYou.size === 0) return null;
  const waiting = [...needsYou].reverse();
  const shown = isWhole ? waiting : waiting.slice(0, shownAtFirst);
  const entries = findEntries(journal.entries(), shown);
  return (
    <section data-scope="course" data-part="needs-you" aria-labelledby={id}>
      <h3 id={id}>{texts.t('course.needsYou.title')}</h3>
      <p>{texts.t('course.needsYou.text')}</p>
      <ul>
        {shown.map((need) => (
          <CourseNeedsYouEntry key={need.id} need={need} entry={entries.get(need.id)} />
        ))}
      </ul>
      {shown.length < waiting.length ? (
        <button type="button" data-quiet="" onClick={() => setIsWhole(true)}>
          {texts.t('actions.showAll')}
        </button>
      ) : null}
    </section>
  );
}

function findEntries(entries: readonly Entry[], needs: readonly NeedsYou[]): ReadonlyMap<string, Entry> {
  const wanted = new Set(needs.map(({ id }) => id));
  return new Map(entries.filter((entry) => wanted.has(entry.id)).map((entry) => [entry.id, entry]));
}

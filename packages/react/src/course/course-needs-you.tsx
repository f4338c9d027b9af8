import type { Entry, NeedsYou, Table } from '@onderweg/core';
import { useId, useMemo } from 'react';
import { useJournal } from '../onderweg/use-journal';
import { useTexts } from '../onderweg/use-texts';
import { ShowSome } from '../show-some/show-some';
import { useCourseContext } from './course.context';
import { CourseNeedsYouEntry } from './course-needs-you-entry';

/** Steps that did not fit together, of two devices for one: named, kept, and never hidden. */
export function CourseNeedsYou() {
  const texts = useTexts();
  const journal = useJournal();
  const id = useId();
  const { dossier } = useCourseContext();
  const { needsYou } = dossier;
  const entries = useMemo(() => findEntries(journal.entries(), needsYou), [journal, needsYou]);
  if (needsYou.size === 0) return null;
  return (
    <section data-scope="course" data-part="needs-you" aria-labelledby={id}>
      <h3 id={id}>{texts.t('course.needsYou.title')}</h3>
      <p>{texts.t('course.needsYou.text')}</p>
      <ShowSome of={[...needsYou].reverse()} first={5}>
        {(need) => <CourseNeedsYouEntry key={need.id} need={need} entry={entries.get(need.id)} />}
      </ShowSome>
    </section>
  );
}

function findEntries(entries: readonly Entry[], needsYou: Table<NeedsYou>): ReadonlyMap<string, Entry> {
  if (needsYou.size === 0) return new Map();
  return new Map(entries.filter(({ id }) => needsYou.has(id)).map((entry) => [entry.id, entry]));
}

import type { Course } from '@onderweg/core';
import { Erasable } from '../erasing/erasable';
import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';
import { shorten } from '../words/shorten';

export type EarlierCoursesProps = {
  title: string;
  courses: readonly Course[];
  note?: string | undefined;
  heading?: 'h3' | 'h4' | undefined;
};

/** Courses that were set: each is kept, with its reason. */
export function EarlierCourses({ title, courses, note, heading: Heading = 'h4' }: EarlierCoursesProps) {
  const texts = useTexts();
  const directions = useDossier((dossier) => dossier.directions);
  if (courses.length === 0) return null;
  return (
    <section data-scope="reflection" data-part="earlier">
      <Heading>{title}</Heading>
      {note ? <p data-muted="">{note}</p> : null}
      <ul>
        {courses.map(({ id, entry, course, reason, directions: about }) => (
          <li key={id}>
            <p>
              <strong>{texts.t(`reflection.courses.${course}.name`)}</strong>
              {about.length > 0
                ? `: ${texts.list(about.map((direction) => directions.get(direction)?.title ?? direction))}`
                : null}
            </p>
            {reason ? (
              <Erasable entry={entry} name={shorten(reason, 60)}>
                <p data-muted="" dir="auto">
                  {reason}
                </p>
              </Erasable>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

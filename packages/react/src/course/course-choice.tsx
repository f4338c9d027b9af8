import { type Course, toDay } from '@onderweg/core';
import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';

/** One course: what was chosen, when, and why in the person's words. */
export function CourseChoice({ course }: { course: Course }) {
  const texts = useTexts();
  const known = useDossier((dossier) => dossier.directions);
  const titles = course.directions.flatMap((id) => known.get(id)?.title ?? []);
  const name = texts.t(`reflection.courses.${course.course}.name`);
  const date = texts.date(toDay(course.at));
  return (
    <div data-scope="course" data-part="course">
      <p>
        {titles.length > 0
          ? texts.t('course.whereAmI.courseOf', { directions: texts.list(titles), course: name.toLowerCase(), date })
          : texts.t('course.whereAmI.courseSet', { course: name, date })}
      </p>
      {course.reason ? <p data-muted="">{texts.t('course.whereAmI.because', { reason: course.reason })}</p> : null}
    </div>
  );
}

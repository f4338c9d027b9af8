import type { Course } from '@onderweg/core';
import { useTexts } from '../onderweg/use-texts';

/** One course: what was chosen, when, and why in the person's words. */
export function CourseChoice({ course }: { course: Course }) {
  const texts = useTexts();
  return (
    <div data-scope="course" data-part="course">
      <p>
        {texts.t('course.whereAmI.courseSet', {
          course: texts.t(`reflection.courses.${course.course}.name`),
          date: texts.date(course.at),
        })}
      </p>
      {course.reason ? <p data-muted="">{texts.t('course.whereAmI.because', { reason: course.reason })}</p> : null}
    </div>
  );
}

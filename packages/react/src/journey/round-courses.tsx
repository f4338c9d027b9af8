import { type Course, toDay } from '@onderweg/core';
import { useTexts } from '../onderweg/use-texts';

/** The course at the end of a round; two of them stand side by side, and neither is the first. */
export function RoundCourses({ courses }: { courses: readonly Course[] }) {
  const texts = useTexts();
  return (
    <div data-scope="journey" data-part="entries">
      <h4>{texts.t('journey.chose')}</h4>
      {courses.length > 0 ? (
        <ul data-scope="journey" data-part="courses">
          {courses.map(({ id, course, at, reason, isTaken }) => (
            <li key={id} data-scope="journey" data-part="course">
              <strong>{texts.t(`reflection.courses.${course}.name`)}</strong>
              <span data-muted="">{texts.date(toDay(at))}</span>
              {reason ? <p dir="auto">{reason}</p> : null}
              {isTaken ? null : <p data-muted="">{texts.t('saving.needsYou.title')}</p>}
            </li>
          ))}
        </ul>
      ) : (
        <p data-muted="">{texts.t('journey.noCourse')}</p>
      )}
    </div>
  );
}

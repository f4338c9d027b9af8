import { useTexts } from '../onderweg/use-texts';
import { ShowSome } from '../show-some/show-some';
import { useCourseContext } from './course.context';
import { CourseChoice } from './course-choice';

/** The directions that are open, the last course, and what was met so far, counted in words. */
export function CourseSoFar() {
  const texts = useTexts();
  const { phase, place } = useCourseContext();
  if (phase === 'start' || phase === 'paused' || phase === 'over') return null;
  const { directions, lastCourses, explored, found } = place;
  // Who went for something has a course, also before the first round was closed.
  const goesFor = directions.filter(({ state }) => state === 'chosen').map(({ title }) => title);
  const chosen = goesFor.length > 0 ? texts.t('course.whereAmI.chosen', { directions: texts.list(goesFor) }) : undefined;
  const findings = texts.t('counts.findings', { n: found });
  return (
    <div data-scope="course" data-part="so-far">
      <div data-scope="course" data-part="directions" data-bulleted="">
        <h3>{texts.t('course.whereAmI.directions')}</h3>
        {directions.length > 0 ? (
          <ShowSome of={directions} first={12}>
            {(direction) => (
              <li key={direction.id}>
                {direction.title} <span data-muted="">({texts.t(`states.direction.${direction.state}`)})</span>
              </li>
            )}
          </ShowSome>
        ) : (
          <p>{texts.t('course.whereAmI.noDirections')}</p>
        )}
      </div>
      {/* The welcome has told the course already. */}
      {phase === 'welcome' ? null : (
        <div>
          <h3>{texts.t(lastCourses.length > 1 ? 'course.whereAmI.lastCourses' : 'course.whereAmI.lastCourse')}</h3>
          {lastCourses.map((course) => (
            <CourseChoice key={course.id} course={course} />
          ))}
          {lastCourses.length === 0 ? <p>{chosen ?? texts.t('course.whereAmI.noCourse')}</p> : null}
        </div>
      )}
      {found > 0 ? (
        <p>
          {explored > 0
            ? texts.t('course.whereAmI.foundSoFar', { findings, explorations: texts.t('counts.explorations', { n: explored }) })
            : texts.t('course.whereAmI.foundLoose', { findings })}
        </p>
      ) : null}
    </div>
  );
}

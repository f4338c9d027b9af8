import { toDay } from '@onderweg/core';
import { useTexts } from '../onderweg/use-texts';
import { useCourseContext } from './course.context';
import { CourseCoach } from './course-coach';

/** The person's own question, and the round that they are in. In a pause only the title stays. */
export function CourseWhere() {
  const texts = useTexts();
  const { phase, place } = useCourseContext();
  const { question, round, since } = place;
  // An ending tells the question in its own place.
  const isQuiet = phase === 'paused' || phase === 'over' || phase === 'closed';
  return (
    <div data-scope="course" data-part="where">
      <h2 data-scope="course" data-part="title">
        {texts.t('course.whereAmI.title')}
      </h2>
      {question && !isQuiet ? (
        <blockquote data-scope="course" data-part="question" aria-label={texts.t('course.whereAmI.question')}>
          {question}
        </blockquote>
      ) : null}
      {phase === 'start' || isQuiet ? null : (
        <p data-muted="">
          {since
            ? texts.t('course.whereAmI.roundSince', { n: round, date: texts.date(toDay(since)) })
            : texts.t('course.whereAmI.round', { n: round })}
        </p>
      )}
      {isQuiet ? null : <CourseCoach />}
    </div>
  );
}

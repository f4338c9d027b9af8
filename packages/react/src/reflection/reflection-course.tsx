import { useOnderweg } from '../onderweg/onderweg.context';
import { CourseForm } from './course-form';
import { EarlierCourses } from './earlier-courses';
import { useReflectionContext } from './reflection.context';
import { UnsavedDrafts } from './unsaved-drafts';
import { usePartTitle } from './use-part-title';

export type ReflectionCourseProps = {
  /** To plan the next exploration, or to hear another voice about a direction first. */
  onPlan?: ((details: PlanDetails) => void) | undefined;
};

export type PlanDetails = { readonly reason: 'nextRound' | 'anotherVoice'; readonly direction?: string };

/** Where to now: set by the client, with a reason. The course before it is kept, and stands beside it. */
export function ReflectionCourse({ onPlan }: ReflectionCourseProps) {
  const { texts, journal } = useOnderweg();
  const { phase, canSetCourse, earlierCourses, courses, turn, go } = useReflectionContext();
  const isShown = phase === 'course';
  const title = usePartTitle(isShown, turn);
  if (!isShown) return null;
  const isClient = journal.author.role === 'client';
  return (
    <div data-scope="reflection" data-part="course">
      <h3 ref={title} tabIndex={-1}>
        {texts.t('reflection.course.title')}
      </h3>
      <p data-muted="">{texts.t(isClient ? 'reflection.course.hint' : 'reflection.course.onlyClient')}</p>
      <EarlierCourses
        title={texts.t('reflection.course.old.title')}
        courses={earlierCourses}
        {...(earlierCourses.length > 1 ? { note: texts.t('reflection.course.old.several') } : {})}
      />
      <EarlierCourses title={texts.t('reflection.course.old.thisRound')} courses={courses} />
      <UnsavedDrafts />
      {isClient && canSetCourse ? <CourseForm onPlan={onPlan} /> : null}
      {isClient && !canSetCourse ? (
        <>
          <p>{texts.t('reflection.course.needsConclusion')}</p>
          <div data-scope="reflection" data-part="buttons">
            <button type="button" data-primary="" onClick={() => go('conclude')}>
              {texts.t('reflection.course.toConclusion')}
            </button>
          </div>
        </>
      ) : null}
    </div>
  );
}

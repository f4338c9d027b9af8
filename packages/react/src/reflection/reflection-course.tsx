import { useRef } from 'react';
import { useOnderweg } from '../onderweg/onderweg.context';
import type { Suggestion } from '../suggestions/suggestion-card';
import { Suggestions } from '../suggestions/suggestions.guarded';
import { fieldOf } from './course.values';
import { CourseForm } from './course-form';
import { EarlierCourses } from './earlier-courses';
import { useReflectionContext } from './reflection.context';
import { UnsavedDrafts } from './unsaved-drafts';
import { usePartTitle } from './use-part-title';

export type ReflectionCourseProps = {
  /** To plan the next exploration, or to hear another voice about a direction first. */
  onPlan?: ((details: PlanDetails) => void) | undefined;
};

export type PlanDetails = { readonly reason: 'nextRound' | 'anotherVoice'; readonly direction?: string | undefined };

/** Where to now: set by the client, with a reason. The course before it is kept, and stands beside it. */
export function ReflectionCourse({ onPlan }: ReflectionCourseProps) {
  const { texts, journal } = useOnderweg();
  const { phase, canSetCourse, earlierCourses, courses, turn, go } = useReflectionContext();
  const part = useRef<HTMLDivElement>(null);
  const isShown = phase === 'course';
  const title = usePartTitle(isShown, turn);
  if (!isShown) return null;
  const isClient = journal.author.role === 'client';

  /** Fills the first move in; the reason, and the last word, stay with the person. */
  function follow(suggestion: Suggestion) {
    press(fieldOf(0, 'course'), suggestion.course);
    if ('direction' in suggestion) press(fieldOf(0, 'directions'), suggestion.direction);
    part.current?.querySelector<HTMLElement>(`[name="${fieldOf(0, 'reason')}"]`)?.focus();
  }

  function press(name: string, value: string) {
    const choices = part.current?.querySelectorAll<HTMLInputElement>(`[name="${name}"]`) ?? [];
    for (const choice of choices) if (choice.value === value && !choice.checked) choice.click();
  }

  function chooseElse() {
    part.current?.querySelector<HTMLElement>(`[name="${fieldOf(0, 'course')}"]`)?.focus();
  }

  return (
    <div data-scope="reflection" data-part="course" ref={part}>
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
      {isClient && canSetCourse ? (
        <>
          <Suggestions onFollow={follow} onElse={chooseElse} />
          <CourseForm onPlan={onPlan} />
        </>
      ) : null}
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

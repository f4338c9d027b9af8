import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';
import { EarlierCourses } from './earlier-courses';
import type { ReflectionCourseProps } from './reflection-course';
import { useReflectionContext } from './reflection.context';
import { UnsavedDrafts } from './unsaved-drafts';
import { usePartTitle } from './use-part-title';

/** The round is closed, and the next one open. */
export function ReflectionDone({ onPlan }: ReflectionCourseProps) {
  const texts = useTexts();
  const { phase, round, courses, turn, lookBack } = useReflectionContext();
  const isShown = phase === 'done';
  const title = usePartTitle(isShown, turn);
  const isPaused = useDossier((dossier) => dossier.cycle.value.trajectory === 'paused');
  const until = useDossier((dossier) => dossier.pauses.last?.until);
  const nextRound = useDossier((dossier) => dossier.cycle.context.round);
  const hasNews = useDossier((dossier) => dossier.findings.last?.round === dossier.cycle.context.round);
  if (!isShown) return null;
  return (
    <div data-scope="reflection" data-part="done">
      <h2 ref={title} tabIndex={-1}>
        {texts.t('reflection.course.saved', { n: round })}
      </h2>
      <EarlierCourses heading="h3" title={texts.t('reflection.course.set')} courses={courses} />
      <UnsavedDrafts />
      {isPaused ? (
        <p>{until ? texts.t('course.pause.running', { date: texts.date(until) }) : texts.t('course.pause.runningOpen')}</p>
      ) : null}
      <div data-scope="reflection" data-part="buttons">
        {onPlan && !isPaused ? (
          <button type="button" data-primary="" onClick={() => onPlan({ reason: 'nextRound' })}>
            {texts.t('explorationLog.add.plan')}
          </button>
        ) : null}
        {hasNews ? (
          <button type="button" onClick={() => lookBack(nextRound)}>
            {texts.t('reflection.round', { n: nextRound })}
          </button>
        ) : null}
      </div>
    </div>
  );
}

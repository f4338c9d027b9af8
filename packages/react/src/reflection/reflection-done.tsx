import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';
import { EarlierCourses } from './earlier-courses';
import type { ReflectionCourseProps } from './reflection-course';
import { useReflectionContext } from './reflection.context';
import { UnsavedDrafts } from './unsaved-drafts';
import { usePartTitle } from './use-part-title';

export type ReflectionDoneProps = Pick<ReflectionCourseProps, 'onPlan'> & {
  /**
   * To where the course leads on: the directions, to put something beside them or to choose among them; or the page that says what
   * is next. Without it there is only the way to a plan.
   */
  onContinue?: ((to: 'directions' | 'next') => void) | undefined;
};

const elsewhereCourses = ['goForIt', 'widen', 'switch', 'narrow'] as const;

/** The round is closed, and the next one open: each course has a way on of its own. */
export function ReflectionDone({ onPlan, onContinue }: ReflectionDoneProps) {
  const texts = useTexts();
  const { phase, round, courses, turn, lookBack } = useReflectionContext();
  const isShown = phase === 'done';
  const title = usePartTitle(isShown, turn);
  const isPaused = useDossier((dossier) => dossier.cycle.value.trajectory === 'paused');
  const until = useDossier((dossier) => dossier.pauses.last?.until);
  const nextRound = useDossier((dossier) => dossier.cycle.context.round);
  const hasNews = useDossier((dossier) => dossier.findings.last?.round === dossier.cycle.context.round);
  const elsewhere = elsewhereCourses
    .map((course) => ({ course }))
    .find(({ course }) => courses.some((chosen) => chosen.course === course));
  const deepened = courses.find(({ course, directions }) => course === 'deepen' && directions.length > 0)?.directions[0];
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
        {elsewhere && onContinue && !isPaused ? (
          <button
            type="button"
            data-primary=""
            onClick={() => onContinue(elsewhere.course === 'goForIt' ? 'next' : 'directions')}
          >
            {texts.t(`reflection.course.next.${elsewhere.course}`)}
          </button>
        ) : null}
        {onPlan && !isPaused ? (
          <button
            type="button"
            data-primary={elsewhere && onContinue ? undefined : ''}
            onClick={() => onPlan({ reason: 'nextRound', ...(deepened ? { direction: deepened } : {}) })}
          >
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

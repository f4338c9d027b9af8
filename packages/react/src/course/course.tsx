import type { ReactNode } from 'react';
import { NeedsYou } from '../needs-you/needs-you';
import { SavingState } from '../saving/saving-state';
import { CourseAccents } from './course-accents';
import { CourseClose } from './course-close';
import { CourseClosed } from './course-closed';
import { CourseFirstMoves, type CourseFirstMovesProps } from './course-first-moves';
import { CourseGoals } from './course-goals';
import { CourseNext, type CourseNextProps } from './course-next';
import { CoursePause } from './course-pause';
import { CoursePaused } from './course-paused';
import { CourseCard, CourseProvider, CourseRoot } from './course-root';
import { CourseSoFar } from './course-so-far';
import { CourseWhere } from './course-where';
import { CourseWhereWasI } from './course-where-was-i';

export type CourseProps = CourseNextProps &
  CourseFirstMovesProps & {
    /** `<NextStep>`, and what else belongs beside what is next: it stands below that, and above where somebody stands. */
    nextStep?: ReactNode;
  };

/**
 * Where am I, what is next, and where was I: the question, the round, one clear next step, and rest when it is needed.
 *
 * @example
 * <Course onGo={(step, exploration) => navigate(`/${step}/${exploration ?? ''}`)} nextStep={<NextStep />} />
 */
export function CourseWidget({ onGo, onMove, nextStep }: CourseProps) {
  const now = (
    <>
      <CourseWhere />
      <CourseWhereWasI />
      <CourseNext {...(onGo ? { onGo } : {})} />
      <CourseFirstMoves {...(onMove ? { onMove } : {})} />
      <CoursePaused />
      <CourseClosed />
      <NeedsYou />
    </>
  );
  const around = (
    <>
      <CourseSoFar />
      <CourseGoals />
      <CourseAccents />
      <CoursePause />
      <CourseClose />
      <SavingState />
    </>
  );
  if (nextStep === undefined) {
    return (
      <CourseRoot>
        {now}
        {around}
      </CourseRoot>
    );
  }
  return (
    <CourseProvider hasNextStep>
      <CourseCard>{now}</CourseCard>
      {nextStep}
      <CourseCard title="soFar">{around}</CourseCard>
    </CourseProvider>
  );
}

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
import { CourseRoot } from './course-root';
import { CourseSoFar } from './course-so-far';
import { CourseWhere } from './course-where';
import { CourseWhereWasI } from './course-where-was-i';

export type CourseProps = CourseNextProps & CourseFirstMovesProps;

/**
 * Where am I, what is next, and where was I: the question, the round, one clear next step, and rest when it is needed.
 *
 * @example
 * <Course onGo={(step, exploration) => navigate(`/${step}/${exploration ?? ''}`)} />
 */
export function CourseWidget({ onGo, onMove, hasNextStep = false }: CourseProps) {
  return (
    <CourseRoot>
      <CourseWhere />
      <CourseWhereWasI />
      <CourseNext hasNextStep={hasNextStep} {...(onGo ? { onGo } : {})} />
      <CourseFirstMoves {...(onMove ? { onMove } : {})} />
      <CoursePaused />
      <CourseClosed />
      <NeedsYou />
      <CourseSoFar />
      <CourseGoals />
      <CourseAccents />
      <CoursePause />
      <CourseClose />
      <SavingState />
    </CourseRoot>
  );
}

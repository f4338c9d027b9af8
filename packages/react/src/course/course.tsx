import type { ReactNode } from 'react';
import { CopyOffer } from '../copy-offer/copy-offer.guarded';
import { NeedsYou } from '../needs-you/needs-you.guarded';
import { useNextStep } from '../next-step/use-next-step';
import { SavingState } from '../saving/saving-state.guarded';
import { CourseAccents } from './course-accents';
import { CourseBegun } from './course-begun';
import { CourseClose } from './course-close';
import { CourseClosed } from './course-closed';
import { CourseFirstMoves, type CourseFirstMovesProps } from './course-first-moves';
import { CourseGoals } from './course-goals';
import { CourseNext, type CourseNextProps } from './course-next';
import { CoursePause } from './course-pause';
import { CoursePaused } from './course-paused';
import { useCourseContext } from './course.context';
import type { CoursePhase } from './course.phase';
import { CourseCard, CourseProvider } from './course-root';
import { CourseSoFar } from './course-so-far';
import { CourseWhere } from './course-where';
import { CourseWhereWasI } from './course-where-was-i';

export type CourseProps = CourseNextProps &
  CourseFirstMovesProps & {
    /** `<NextStep>`, and what else belongs beside what is next: it stands below that, and above where somebody stands. */
    nextStep?: ReactNode | undefined;
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
      <CourseBegun {...(onGo ? { onGo } : {})} />
      <CourseNext {...(onGo ? { onGo } : {})} />
      <CourseFirstMoves {...(onMove ? { onMove } : {})} />
      <CoursePaused />
      <CourseClosed {...(onGo ? { onGo } : {})} />
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
      <CopyOffer />
      <SavingState />
    </>
  );
  return (
    <CourseProvider hasNextStep={nextStep !== undefined}>
      <CourseCards now={now} around={around} nextStep={nextStep} />
    </CourseProvider>
  );
}

/** Before the intake and in a pause there is so little to show that it is one card. */
const oneCard: readonly CoursePhase[] = ['start', 'paused', 'over'];

function CourseCards({ now, around, nextStep }: { now: ReactNode; around: ReactNode; nextStep: ReactNode }) {
  const { phase } = useCourseContext();
  // Nothing stands above an invitation.
  const isInvited = useNextStep().mode === 'invited';
  if (nextStep === undefined || oneCard.includes(phase)) {
    return (
      <CourseCard>
        {now}
        {around}
      </CourseCard>
    );
  }
  return (
    <>
      {isInvited ? nextStep : null}
      <CourseCard>{now}</CourseCard>
      {isInvited ? null : nextStep}
      <CourseCard title="soFar">{around}</CourseCard>
    </>
  );
}

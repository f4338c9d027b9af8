import { NeedsYou } from '../needs-you/needs-you.guarded';
import { SavingState } from '../saving/saving-state.guarded';
import type { LogButtonProps } from './log-button';
import { ReflectionConclusion } from './reflection-conclusion';
import { ReflectionCourse, type ReflectionCourseProps } from './reflection-course';
import { ReflectionDone, type ReflectionDoneProps } from './reflection-done';
import { ReflectionEmpty } from './reflection-empty';
import { ReflectionFindings } from './reflection-findings';
import { ReflectionHeader } from './reflection-header';
import { ReflectionPrompts } from './reflection-prompts';
import { ReflectionRoot, type ReflectionRootProps } from './reflection-root';

export type ReflectionProps = LogButtonProps & ReflectionCourseProps & ReflectionDoneProps & Pick<ReflectionRootProps, 'start'>;

/**
 * The end of a round: look back on what was found, draw a conclusion, and choose a course.
 *
 * @example
 * <Reflection onLog={() => navigate('/explorations')} onPlan={() => navigate('/explorations/plan')} />
 */
export function ReflectionWidget({ onLog, onPlan, onContinue, start }: ReflectionProps) {
  return (
    <ReflectionRoot {...(start ? { start } : {})}>
      <ReflectionHeader />
      <NeedsYou />
      <ReflectionEmpty onLog={onLog} onPlan={onPlan} />
      <ReflectionFindings onLog={onLog} />
      <ReflectionPrompts />
      <ReflectionConclusion onLog={onLog} />
      <ReflectionCourse onPlan={onPlan} />
      <ReflectionDone onPlan={onPlan} onContinue={onContinue} />
      <SavingState />
    </ReflectionRoot>
  );
}

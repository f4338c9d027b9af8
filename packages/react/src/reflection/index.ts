import { GuardedReflection, ReflectionRoot } from './reflection.guarded';
import { ReflectionConclusion } from './reflection-conclusion';
import { ReflectionCourse } from './reflection-course';
import { ReflectionDone } from './reflection-done';
import { ReflectionEmpty } from './reflection-empty';
import { ReflectionFindings } from './reflection-findings';
import { ReflectionHeader } from './reflection-header';
import { ReflectionPrompts } from './reflection-prompts';

/** The end of a round: the ready widget, and the parts that it is built from. */
export const Reflection = /* @__PURE__ */ Object.assign(GuardedReflection, {
  Root: ReflectionRoot,
  Header: ReflectionHeader,
  Empty: ReflectionEmpty,
  Findings: ReflectionFindings,
  Prompts: ReflectionPrompts,
  Conclusion: ReflectionConclusion,
  Course: ReflectionCourse,
  Done: ReflectionDone,
});

export type { Move } from './course.values';
export type { ReflectionProps } from './reflection';
export { reflectionAnatomy } from './reflection.anatomy';
export type { ReflectionPhase, ReflectionStep } from './reflection.phase';
export type { PlanDetails } from './reflection-course';
export { type ReflectionApi, useReflection } from './use-reflection';

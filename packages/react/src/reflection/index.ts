import { guardWidget } from '../boundary/guard-widget';
import { ReflectionWidget } from './reflection';
import { ReflectionConclusion } from './reflection-conclusion';
import { ReflectionCourse } from './reflection-course';
import { ReflectionDone } from './reflection-done';
import { ReflectionEmpty } from './reflection-empty';
import { ReflectionFindings } from './reflection-findings';
import { ReflectionHeader } from './reflection-header';
import { ReflectionPrompts } from './reflection-prompts';
import { ReflectionRoot } from './reflection-root';

/** The end of a round: the ready widget, and the parts that it is built from. */
export const Reflection = /* @__PURE__ */ Object.assign(/* @__PURE__ */ guardWidget(ReflectionWidget), {
  Root: /* @__PURE__ */ guardWidget(ReflectionRoot),
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

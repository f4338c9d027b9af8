import { refuseConclusion, refuseCourse, refuseCourseForClosedRound, refuseUnlessByClient } from './cycle.refusals';
import type { CycleArgs } from './cycle.types';

export const cycleGuards = {
  isByClient: (args: CycleArgs) => refuseUnlessByClient(args) === undefined,
  isApplyingAlready: ({ event }: CycleArgs) => event.type === 'intake.given' && event.isApplying,
  hasAim: ({ context, event }: CycleArgs) =>
    context.hasAim && (context.hasQuestion || (event.type === 'intake.given' && event.hasQuestion)),
  hasQuestion: ({ context }: CycleArgs) => context.hasQuestion,
  canDrawConclusion: (args: CycleArgs) => refuseConclusion(args) === undefined,
  isForClosedRound: (args: CycleArgs) => refuseCourseForClosedRound(args) === undefined,
  canCloseRound: (args: CycleArgs) => refuseCourse(args) === undefined,
} as const;

export type CycleGuard = keyof typeof cycleGuards;

import type { CycleArgs, CycleContext } from './cycle.types';

/** What changes in the context; the data of the journey itself is folded beside the cycle, in the dossier. */
export const cycleActions = {
  keepIntake: ({ context, event }: CycleArgs): Partial<CycleContext> => ({
    hasQuestion: context.hasQuestion || (event.type === 'intake.given' && event.hasQuestion),
  }),
  keepAim: (): Partial<CycleContext> => ({ hasAim: true }),
  keepConclusion: ({ context }: CycleArgs): Partial<CycleContext> => ({ conclusions: context.conclusions + 1 }),
  openNextRound: ({ context }: CycleArgs): Partial<CycleContext> => ({ round: context.round + 1, conclusions: 0 }),
} as const;

export type CycleAction = keyof typeof cycleActions;

import type { Dossier } from '@onderweg/core';
import type { KeptForm } from '../draft/use-kept-form';

export type ReflectionStep = 'lookBack' | 'conclude' | 'course';
export type ReflectionPhase = 'loading' | 'empty' | ReflectionStep | 'done';

export const reflectionSteps = ['lookBack', 'conclude', 'course'] as const satisfies readonly ReflectionStep[];

type Place = {
  readonly dossier: Dossier;
  readonly round: number;
  readonly forms: { readonly reflection: KeptForm; readonly conclusion: KeptForm; readonly course: KeptForm };
  /** Where somebody went on this visit. */
  readonly step: ReflectionStep | 'done' | undefined;
  /** Where the host sends them. */
  readonly start: ReflectionStep | undefined;
};

/** Where somebody is: where they went, else where they were typing, else what this round still needs. */
export function findPhase({ dossier, round, forms, step, start }: Place): ReflectionPhase {
  const { reflection, conclusion, course } = forms;
  if (!reflection.isReady || !conclusion.isReady || !course.isReady) return 'loading';
  if (step) return step;
  if (course.isRestored) return 'course';
  if (conclusion.isRestored) return 'conclude';
  if (reflection.isRestored) return 'lookBack';
  if (isEmpty(dossier)) return 'empty';
  if (start) return start;
  const isOfRound = (fact: { readonly round: number }) => fact.round === round;
  if (dossier.conclusions.filter(isOfRound).some(({ isTaken }) => isTaken)) return 'course';
  return dossier.reflections.filter(isOfRound).length > 0 ? 'conclude' : 'lookBack';
}

/** Nothing was met, nobody answered and nowhere was gone: there is nothing to look back on. */
function isEmpty({ findings, explorations, reflections, answers }: Dossier): boolean {
  const isGone = explorations.filter(({ state }) => state === 'done' || state === 'harvested').length > 0;
  return findings.size === 0 && answers.size === 0 && reflections.size === 0 && !isGone;
}

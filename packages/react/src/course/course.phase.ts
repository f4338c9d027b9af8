import type { Dossier, NextStep } from '@onderweg/core';

/** `welcome`: back after weeks. `over`: a pause whose last day has come. Everything that has a next step is `next`. */
export type CoursePhase = 'start' | 'welcome' | 'next' | 'paused' | 'over' | 'closed';

/** @param today `2026-01-12` */
export function toPhase(dossier: Dossier, { step }: NextStep, isBack: boolean, today: string): CoursePhase {
  if (step === 'paused') {
    const until = dossier.pauses.last?.until;
    return until !== undefined && until <= today ? 'over' : 'paused';
  }
  if (step === 'closed') return 'closed';
  if (step === 'intake') return 'start';
  return isBack ? 'welcome' : 'next';
}

const others = ['plan', 'note', 'reflect', 'course'] as const;

/** What can be done as well: nothing is locked, so it only leaves out what has nothing to stand on yet. */
export function listOtherSteps(dossier: Dossier, { step }: NextStep): readonly (typeof others)[number][] {
  const { round } = dossier.cycle.context;
  const isHarvesting = dossier.cycle.value.round === 'harvesting';
  const hasFound = isHarvesting || dossier.findings.last?.round === round;
  return others.filter((other) => other !== step && (other !== 'reflect' || hasFound) && (other !== 'course' || isHarvesting));
}

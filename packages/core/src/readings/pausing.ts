import type { Dossier } from '../dossier/dossier';

/** A planned pause holds to its last day, whatever the state says; one that was ended holds to the day before. */
export function isPausing(dossier: Dossier, today: string): boolean {
  return dossier.pauses.some(({ at, until, endedAt }) => {
    const hasBegun = at.slice(0, 10) <= today;
    const isOver = (until !== undefined && until < today) || (endedAt !== undefined && endedAt.slice(0, 10) <= today);
    return hasBegun && !isOver;
  });
}

import type { Dossier } from '../dossier/dossier';

/**
 * A planned pause holds to its last day, whatever the state says; one that was ended holds to the day before; one without a last
 * day holds until another is planned.
 */
export function isPausing(dossier: Dossier, today: string): boolean {
  const pauses = [...dossier.pauses];
  return pauses.some(({ at, until, endedAt }, place) => {
    const hasBegun = at.slice(0, 10) <= today;
    const isOver = (until !== undefined && until < today) || (endedAt !== undefined && endedAt.slice(0, 10) <= today);
    const isReplaced = until === undefined && pauses.slice(place + 1).some((later) => later.at.slice(0, 10) <= today);
    return hasBegun && !isOver && !isReplaced;
  });
}

import type { Dossier } from '../dossier/dossier';
import type { Pause } from '../dossier/shapes';

/**
 * A planned pause holds to its last day, whatever the state says; one that was ended holds to the day before. Who begins again
 * ends every pause that was running, and a pause without a last day holds until another is planned.
 */
export function isPausing(dossier: Dossier, today: string): boolean {
  const pauses = [...dossier.pauses];
  return pauses.some((pause, place) => {
    const hasBegun = pause.at.slice(0, 10) <= today;
    const later = pauses.slice(place + 1);
    const isReplaced = pause.until === undefined && later.some(({ at }) => at.slice(0, 10) <= today);
    const isOver = pause.until !== undefined && pause.until < today;
    return hasBegun && !isOver && !isReplaced && ![pause, ...later].some((each) => hasEnded(each, today));
  });
}

function hasEnded({ endedAt }: Pause, today: string): boolean {
  return endedAt !== undefined && endedAt.slice(0, 10) <= today;
}

import type { Dossier } from '../dossier/dossier';
import { kindsInTheBox } from '../method/kinds';
import type { ExplorationKind } from '../method/method';
import type { OpenQuestion } from './next-explorations';
import { findReach } from './reach';

export type WaysToFindOut = {
  /** Kinds of exploration that can answer it, the least courage first. Nothing here takes more than one rung up. */
  readonly ways: readonly ExplorationKind[];
  /** The highest rung to propose, 0 to 7. */
  readonly reach: number;
};

/**
 * How a question can be answered, within the courage that somebody has by now. After one voice, or two that clash, only
 * another person or the work itself brings more; the chance of work can always be read off the market.
 *
 * @example
 * const [question] = nextExplorations(journal.dossier).questions;
 * const [smallest] = question ? waysToFindOut(journal.dossier, question).ways : [];
 */
export function waysToFindOut(
  dossier: Dossier,
  { about, uncertainty }: Pick<OpenQuestion, 'about' | 'uncertainty'>,
): WaysToFindOut {
  const asked = about === 'chance' || about === 'doable' ? about : 'criterion';
  const lowest = uncertainty === 'empty' || asked === 'chance' ? 0 : 1;
  const reach = findReach(dossier);
  const hasCoach = dossier.cycle.value.coach === 'present';
  const ways = (dossier.method?.kinds ?? kindsInTheBox)
    .filter(({ id, rung, answers = [asked] }) => {
      const isWithin = rung >= Math.min(lowest, reach) && rung <= reach;
      return isWithin && answers.includes(asked) && id !== 'other' && (id !== 'togetherWithCoach' || hasCoach);
    })
    .toSorted((a, b) => a.rung - b.rung);
  return { ways, reach };
}

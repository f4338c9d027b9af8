import type { Dossier } from '../dossier/dossier';
import { kindsInTheBox } from '../method/kinds';
import type { ExplorationKind } from '../method/method';
import { isDone } from './direction-summary';
import { findReach } from './reach';
import { waysToFindOut } from './ways-to-find-out';

export type SmallerWay = {
  readonly kind: ExplorationKind;
  /** The planned step is more than one rung up, or its small form was never tried: then it is asked also without dread. */
  readonly isWise: boolean;
};

/**
 * A smaller step towards the same: the small form of that very kind where the method has one, else together with a coach who goes
 * along, else three sentences to somebody, else what takes one rung less. Nothing when there is nothing smaller.
 *
 * @example
 * const smaller = smallerWay(journal.dossier, { kind: 'shadowDay', rung: 5 });
 */
export function smallerWay(dossier: Dossier, { kind, rung }: { kind: string; rung: number }): SmallerWay | undefined {
  const kinds = dossier.method?.kinds ?? kindsInTheBox;
  const small = kinds.find(({ smallerFor }) => smallerFor?.includes(kind));
  const isLeap = rung > findReach(dossier);
  if (small) {
    const isTried = dossier.explorations.some((exploration) => exploration.kind === small.id && isDone(exploration));
    return { kind: small, isWise: isLeap || !isTried };
  }
  const named = (id: string) => kinds.find((each) => each.id === id && each.rung < rung);
  const isWithCoach = dossier.cycle.value.coach === 'present' && kind !== 'togetherWithCoach';
  const { ways } = waysToFindOut(dossier, { about: 'doable', uncertainty: 'one' });
  const smaller =
    (isWithCoach ? named('togetherWithCoach') : undefined) ?? named('message') ?? ways.filter((way) => way.rung < rung).at(-1);
  return smaller && { kind: smaller, isWise: isLeap };
}

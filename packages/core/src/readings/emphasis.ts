import type { Dossier } from '../dossier/dossier';
import type { Method } from '../method/method';
import type { Evidence } from './reading';

export type Phase = keyof Method['accents'];

/** Where the weight lies now. It orders what is shown, and locks nothing. */
export type Emphasis = Evidence & {
  /** From 0 (not now) to 3 (much). */
  readonly weights: Method['accents'];
  /** The heaviest first; in the usual order where two weigh the same. */
  readonly phases: readonly Phase[];
};

/** The four phases in the order in which they are usually told. */
export const phasesInOrder = [
  'selfKnowledge',
  'vision',
  'marketExploration',
  'marketApproach',
] as const satisfies readonly Phase[];

const alike: Method['accents'] = { selfKnowledge: 1, vision: 1, marketExploration: 1, marketApproach: 1 };

/**
 * The accents as they were last agreed, or else those of the method.
 *
 * @example
 * const [heaviest] = emphasis(journal.dossier).phases;
 */
export function emphasis(dossier: Dossier): Emphasis {
  const agreed = dossier.accents.last;
  const { selfKnowledge, vision, marketExploration, marketApproach } = agreed ?? dossier.method?.accents ?? alike;
  const weights = { selfKnowledge, vision, marketExploration, marketApproach };
  const phases = phasesInOrder.toSorted((a, b) => weights[b] - weights[a]);
  return { weights, phases, evidence: agreed ? [agreed.entry] : [] };
}

import type { Dossier } from '../dossier/dossier';
import { cells } from './cells';
import type { Evidence } from './reading';

export type OneVoice = Evidence & {
  /** Everything that speaks against this direction comes from a single voice. */
  readonly isOneVoice: boolean;
};

/** Before somebody lets a direction go: is it on one voice? It warns once and blocks nothing. */
export function oneVoice(dossier: Dossier, direction: string, today: string): OneVoice {
  const known = cells(dossier, today);
  const against = [...dossier.criteria.map(({ id }) => id), 'chance', 'doable']
    .flatMap((about) => known.find(direction, about) ?? [])
    .filter(({ cons }) => cons > 0);
  const said = new Set(against.flatMap(({ againstIt }) => againstIt));
  // Advertisements and figures are no voice of the work: somebody who read some and heard one person heard one voice.
  const heard = dossier.findings.filter(({ entry, sourceKind = 'field' }) => sourceKind === 'field' && said.has(entry));
  const voices = new Set(heard.map(({ source, id }) => source || id));
  const isOneVoice = against.length > 0 && voices.size <= 1 && against.every(({ state }) => state === 'one-');
  return { isOneVoice, evidence: [...said] };
}

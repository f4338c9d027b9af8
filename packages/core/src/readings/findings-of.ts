import { derive } from '../dossier/derive';
import type { Dossier } from '../dossier/dossier';
import type { Finding } from '../dossier/shapes';
import type { Table } from '../dossier/table';

type Placed = { readonly finding: Finding; readonly at: number };

/**
 * The findings that evidence names, in the order in which they came: found by their entry, however many there are.
 *
 * @example
 * const heard = findingsOf(journal.dossier, cell.evidence);
 */
export function findingsOf({ findings }: Pick<Dossier, 'findings'>, entries: readonly string[]): readonly Finding[] {
  if (entries.length === 0) return [];
  const placed = derive(findings, placeByEntry);
  return [...new Set(entries)]
    .flatMap((entry) => placed.get(entry) ?? [])
    .sort((a, b) => a.at - b.at)
    .map(({ finding }) => finding);
}

function placeByEntry(findings: Table<Finding>): ReadonlyMap<string, Placed> {
  const placed = new Map<string, Placed>();
  for (const finding of findings) placed.set(finding.entry, { finding, at: placed.size });
  return placed;
}

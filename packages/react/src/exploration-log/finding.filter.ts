import type { Dossier, Finding } from '@onderweg/core';

/** What somebody wants to see; empty means all. */
export type FindingFilterValue = {
  readonly text: string;
  readonly direction: string;
  readonly kind: string;
  readonly round: string;
};

export const everything: FindingFilterValue = { text: '', direction: '', kind: '', round: '' };

/** The findings that fit, the newest first, without what was written better since. */
export function findFindings(findings: Dossier['findings'], filter: FindingFilterValue): Finding[] {
  const revised = new Set<string>();
  for (const { revises } of findings) if (revises !== undefined) revised.add(revises);
  const words = filter.text.trim().toLocaleLowerCase();
  const found: Finding[] = [];
  for (let at = findings.size - 1; at >= 0; at--) {
    const finding = findings.at(at);
    if (finding && !revised.has(finding.id) && doesFit(finding, filter, words)) found.push(finding);
  }
  return found;
}

function doesFit(finding: Finding, { direction, kind, round }: FindingFilterValue, words: string): boolean {
  if (kind !== '' && finding.kind !== kind) return false;
  if (round !== '' && String(finding.round) !== round) return false;
  if (direction !== '' && !finding.links.some((link) => link.direction === direction)) return false;
  return words === '' || `${finding.text} ${finding.source ?? ''}`.toLocaleLowerCase().includes(words);
}

import type { Dossier, Finding } from '@onderweg/core';

export type FindingGroup = { readonly exploration: string | undefined; readonly findings: readonly Finding[] };

const isSurprise = ({ kind }: Finding) => kind === 'surprise';

/** Surprises first; otherwise in the order in which they came. */
export function surprisesFirst(findings: readonly Finding[]): readonly Finding[] {
  return [...findings.filter(isSurprise), ...findings.filter((finding) => !isSurprise(finding))];
}

/** Per exploration, the ones with a surprise first; what was met without a plan stands together. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string | undefined, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.exploration);
    if (group) group.push(finding);
    else groups.set(finding.exploration, [finding]);
  }
  return [...groups].map(([exploration, grouped]) => ({ exploration, findings: grouped }));
}

/** What earlier rounds gave, the newest first, without what was corrected since. */
export function findOlderFindings(findings: Dossier['findings'], round: number): readonly Finding[] {
  const revised = new Set(findings.map(({ revises }) => revises));
  return findings.filter((finding) => finding.round < round && !revised.has(finding.id)).reverse();
}

/** Did this round hold a no: a finding that speaks against a direction, or an application that was turned down? */
export function hasNo(dossier: Dossier, round: number, findings: readonly Finding[]): boolean {
  if (findings.some(({ links }) => links.some(({ polarity }) => polarity < 0))) return true;
  return dossier.answers.some(({ outcome, round: of }) => of === round && (outcome === 'rejected' || outcome === 'noAnswer'));
}

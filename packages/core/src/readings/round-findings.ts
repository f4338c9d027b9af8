import type { Dossier } from '../dossier/dossier';
import type { Finding } from '../dossier/shapes';
import type { Evidence } from './reading';

export type RoundFindings = Evidence & { readonly round: number; readonly findings: readonly Finding[] };

/** What was met in one round, oldest first, without what was corrected since. */
export function roundFindings(dossier: Dossier, round = dossier.cycle.context.round): RoundFindings {
  const revised = new Set(dossier.findings.map((finding) => finding.revises));
  const findings = dossier.findings.filter((finding) => finding.round === round && !revised.has(finding.id));
  return { round, findings, evidence: findings.map(({ entry }) => entry) };
}

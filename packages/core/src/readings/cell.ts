import type { Dossier } from '../dossier/dossier';
import type { Finding, FindingLink } from '../dossier/shapes';
import type { Evidence } from './reading';

/** What is known of one direction about one thing: a criterion (its id), `chance` or `doable`. */
export type CellState = 'empty' | 'one+' | 'one-' | 'confirmed+' | 'confirmed-' | 'leaning+' | 'leaning-' | 'contradicted';

export type Cell = Evidence & {
  readonly direction: string;
  readonly about: string;
  readonly state: CellState;
  /** Voices for and against: independent sources, weighed. */
  readonly pros: number;
  readonly cons: number;
};

/** How many voices one source counts for: own experience of half a day is two for fit, never for chance. */
function weigh(finding: Finding, link: FindingLink, about: string): number {
  if (finding.authority || link.authority) return 2;
  return finding.firstHand && about !== 'chance' ? 2 : 1;
}

function toState(pros: number, cons: number): CellState {
  if (pros === 0 && cons === 0) return 'empty';
  if (cons === 0) return pros >= 2 ? 'confirmed+' : 'one+';
  if (pros === 0) return cons >= 2 ? 'confirmed-' : 'one-';
  if (pros >= 2 && pros > cons) return 'leaning+';
  if (cons >= 2 && cons > pros) return 'leaning-';
  return 'contradicted';
}

/**
 * One cell of directions × what counts. Voices are counted per source, not per note: the same person twice is one voice.
 *
 * @param today `2026-01-12`; what expired before it no longer counts
 */
export function cell(dossier: Dossier, direction: string, about: string, today: string): Cell {
  const pros = new Map<string, number>();
  const cons = new Map<string, number>();
  const evidence: string[] = [];
  const revised = new Set(dossier.findings.map((finding) => finding.revises));
  for (const finding of dossier.findings) {
    if (revised.has(finding.id) || (finding.expires !== undefined && finding.expires < today)) continue;
    for (const link of finding.links) {
      if (link.direction !== direction || link.about !== about || link.polarity === 0) continue;
      const side = link.polarity > 0 ? pros : cons;
      const source = finding.source || finding.id;
      side.set(source, Math.max(side.get(source) ?? 0, weigh(finding, link, about)));
      evidence.push(finding.entry);
    }
  }
  const count = (side: Map<string, number>) => [...side.values()].reduce((sum, weight) => sum + weight, 0);
  const state = toState(count(pros), count(cons));
  return { direction, about, state, pros: count(pros), cons: count(cons), evidence: [...new Set(evidence)] };
}

import type { Dossier } from '../dossier/dossier';
import type { Finding, FindingLink } from '../dossier/shapes';
import type { Thresholds } from '../method/thresholds';
import type { Cell, CellState } from './cell';
import { thresholdsOf } from './thresholds-of';

/** All cells of a dossier on a day, counted in one pass over the findings. */
export type Cells = { readonly get: (direction: string, about: string) => Cell };

type Tally = {
  readonly pros: Map<string, number>;
  readonly cons: Map<string, number>;
  readonly forIt: Set<string>;
  readonly againstIt: Set<string>;
  isFirstHand: boolean;
  isHard: boolean;
  hasFieldPro: boolean;
  hasFieldCon: boolean;
  lastOn: string | undefined;
};

/** What cells are counted from: a whole dossier, or the findings of it that somebody may see. */
export type Heard = { readonly findings: Iterable<Finding>; readonly method: Dossier['method'] };

export function cells(dossier: Heard, today: string): Cells {
  const thresholds = thresholdsOf(dossier);
  const tallies = new Map<string, Tally>();
  const revised = new Set<string>();
  for (const { revises } of dossier.findings) if (revises !== undefined) revised.add(revises);
  for (const finding of dossier.findings) {
    if (finding.links.length === 0 || revised.has(finding.id)) continue;
    const isExpired = finding.expires !== undefined && finding.expires < today;
    for (const link of finding.links) {
      if (link.polarity === 0) continue;
      const tally = openTallyOf(tallies, link, finding);
      if (!isExpired) count(tally, finding, link, thresholds);
    }
  }
  return { get: (direction, about) => toCell(direction, about, tallies.get(toKey(direction, about)), thresholds) };
}

function toKey(direction: string, about: string): string {
  return `${direction}\u0000${about}`;
}

/** What expired does not count; that something was heard then, does. */
function openTallyOf(tallies: Map<string, Tally>, link: FindingLink, { at }: Finding): Tally {
  const key = toKey(link.direction, link.about);
  const tally = tallies.get(key) ?? openTally();
  tallies.set(key, tally);
  const day = at.slice(0, 10);
  if (tally.lastOn === undefined || tally.lastOn < day) tally.lastOn = day;
  return tally;
}

function count(tally: Tally, finding: Finding, link: FindingLink, thresholds: Thresholds): void {
  const isPro = link.polarity > 0;
  const side = isPro ? tally.pros : tally.cons;
  const source = finding.source || finding.id;
  side.set(source, Math.max(side.get(source) ?? 0, weigh(finding, link, thresholds)));
  (isPro ? tally.forIt : tally.againstIt).add(finding.entry);
  const isField = (finding.sourceKind ?? 'field') === 'field';
  tally.isFirstHand ||= finding.firstHand === true;
  tally.isHard ||= link.polarity <= -2;
  tally.hasFieldPro ||= isPro && isField;
  tally.hasFieldCon ||= !isPro && isField;
}

function openTally(): Tally {
  return {
    pros: new Map(),
    cons: new Map(),
    forIt: new Set(),
    againstIt: new Set(),
    isFirstHand: false,
    isHard: false,
    hasFieldPro: false,
    hasFieldCon: false,
    lastOn: undefined,
  };
}

/** How many voices one source counts for: own experience of half a day is more for fit, never for chance. */
function weigh(finding: Finding, link: FindingLink, { authorityVoices, firstHandVoices }: Thresholds): number {
  if (finding.authority || link.authority) return authorityVoices;
  return finding.firstHand && link.about !== 'chance' ? firstHandVoices : 1;
}

function toState(pros: number, cons: number, { confirmingVoices }: Thresholds): CellState {
  if (pros === 0 && cons === 0) return 'empty';
  if (cons === 0) return pros >= confirmingVoices ? 'confirmed+' : 'one+';
  if (pros === 0) return cons >= confirmingVoices ? 'confirmed-' : 'one-';
  if (pros >= confirmingVoices && pros > cons) return 'leaning+';
  if (cons >= confirmingVoices && cons > pros) return 'leaning-';
  return 'contradicted';
}

function toCell(direction: string, about: string, tally = openTally(), thresholds: Thresholds): Cell {
  const sum = (side: Map<string, number>) => [...side.values()].reduce((total, voices) => total + voices, 0);
  const [pros, cons] = [sum(tally.pros), sum(tally.cons)];
  const { isFirstHand, isHard, hasFieldPro, hasFieldCon, lastOn } = tally;
  const [forIt, againstIt] = [[...tally.forIt], [...tally.againstIt]];
  return {
    direction,
    about,
    state: toState(pros, cons, thresholds),
    pros,
    cons,
    forIt,
    againstIt,
    isFirstHand,
    isHard,
    hasFieldPro,
    hasFieldCon,
    lastOn,
    evidence: [...new Set([...forIt, ...againstIt])],
  };
}

import { derive } from '../dossier/derive';
import type { Dossier } from '../dossier/dossier';
import type { Finding } from '../dossier/shapes';
import { Table } from '../dossier/table';
import type { Thresholds } from '../method/thresholds';
import type { Cell, CellState } from './cell';
import { thresholdsOf } from './thresholds-of';
import { type CellVoices, collectVoices, listSharedVoices, listVoices, type Voice, type Voices } from './voices';

/** All cells of a dossier on a day. One is counted when it is asked for, and again only when something of it changed. */
export type Cells = {
  readonly get: (direction: string, about: string) => Cell;
  /** Undefined where nothing was ever heard: most cells of a long list of wishes. */
  readonly find: (direction: string, about: string) => Cell | undefined;
};

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

export function cells({ findings, method }: Heard, today: string): Cells {
  // What a dossier holds is kept with it; a list that somebody made is counted as it comes.
  return toCells(findings instanceof Table ? derive(findings, listVoices) : collectVoices(findings), method, today);
}

/** Counted from what was shared alone: a page that says "this clashes" would tell of a private note. */
export function sharedCells({ findings, method }: Pick<Dossier, 'findings' | 'method'>, today: string): Cells {
  return toCells(derive(findings, listSharedVoices), method, today);
}

function toCells({ byDirection }: Voices, method: Dossier['method'], today: string): Cells {
  const thresholds = thresholdsOf({ method });
  const find = (direction: string, about: string) => {
    const heard = byDirection.get(direction)?.get(about);
    if (!heard) return undefined;
    if (heard.counted?.today !== today || heard.counted.method !== method) {
      heard.counted = { today, method, cell: countCell(direction, about, heard, today, thresholds) };
    }
    return heard.counted.cell;
  };
  return { find, get: (direction, about) => find(direction, about) ?? { direction, about, ...nothingHeard } };
}

const nothing: readonly string[] = [];
const nothingHeard: Omit<Cell, 'direction' | 'about'> = {
  state: 'empty',
  pros: 0,
  cons: 0,
  forIt: nothing,
  againstIt: nothing,
  isFirstHand: false,
  isHard: false,
  hasFieldPro: false,
  hasFieldCon: false,
  lastOn: undefined,
  unjudged: nothing,
  evidence: nothing,
};

function countCell(direction: string, about: string, { voices }: CellVoices, today: string, thresholds: Thresholds): Cell {
  const tally = openTally();
  for (const voice of voices) if (voice.link.polarity !== 0) count(tally, voice, today, thresholds);
  const sum = (side: Map<string, number>) => [...side.values()].reduce((total, weight) => total + weight, 0);
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
    unjudged: voices.filter(({ link }) => link.polarity === 0).map(({ finding }) => finding.entry),
    evidence: [...new Set([...forIt, ...againstIt])],
  };
}

/** What expired does not count; that something was heard then, does. */
function count(tally: Tally, { finding, link }: Voice, today: string, thresholds: Thresholds): void {
  const day = finding.at.slice(0, 10);
  if (tally.lastOn === undefined || tally.lastOn < day) tally.lastOn = day;
  if (finding.expires !== undefined && finding.expires < today) return;
  const isPro = link.polarity > 0;
  const side = isPro ? tally.pros : tally.cons;
  const source = finding.source || finding.id;
  side.set(source, Math.max(side.get(source) ?? 0, weigh({ finding, link }, thresholds)));
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
function weigh({ finding, link }: Voice, { authorityVoices, firstHandVoices }: Thresholds): number {
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

import { derive } from '../dossier/derive';
import type { Dossier } from '../dossier/dossier';
import type { Direction, Exploration } from '../dossier/shapes';
import type { Table } from '../dossier/table';
import type { ExplorationKind } from '../method/method';
import { kindsInTheBox } from '../method/kinds';
import type { Thresholds } from '../method/thresholds';
import { type Cells, cells } from './cells';
import type { CellState } from './cell';
import { isDone } from './direction-summary';
import { type JudgedDirection, judgeDirections } from './judge-directions';
import { findReach, findTopRung } from './reach';
import type { Evidence } from './reading';
import { type ReadingMoment, toReadingDay } from './reading-day';
import { readOnce } from './read-once';
import { thresholdsOf } from './thresholds-of';

/** One thing to find out, with why: the reason is shown, the number never. */
export type OpenQuestion = Evidence & {
  readonly direction: string;
  readonly about: string;
  readonly importance: 'must' | 'important' | 'nice' | 'chance' | 'doable';
  readonly uncertainty: 'empty' | 'contradicted' | 'one';
  /** Nobody went there yet. */
  readonly isNeverExplored: boolean;
  /** This direction leads: an answer may settle it. */
  readonly leads: boolean;
  /** To order by; never to show. */
  readonly value: number;
};

export type NextExplorations = Evidence & {
  /** The most worth knowing first. */
  readonly questions: readonly OpenQuestion[];
  /** What an open direction that somebody never heard of still asks, when the first question is not about one. */
  readonly unknownJob: OpenQuestion | undefined;
  /** The highest rung that somebody did, 0 to 7. */
  readonly topRung: number;
  /** All kinds within reach, the least courage first: at most one rung up, or every rung for who came in while applying. */
  readonly kinds: readonly ExplorationKind[];
  /** The leader has nothing left that is worth a walk: what still holds somebody back? */
  readonly isEnough: boolean;
};

const uncertainties: { readonly [State in CellState]?: OpenQuestion['uncertainty'] | undefined } = {
  empty: 'empty',
  contradicted: 'contradicted',
  'one+': 'one',
  'one-': 'one',
};

/**
 * What to find out next, and how big a step is within reach.
 *
 * @example
 * const [question] = nextExplorations(journal.dossier).questions;
 */
export function nextExplorations(dossier: Dossier, now?: ReadingMoment): NextExplorations {
  return readOnce(askNext, dossier, toReadingDay(dossier, now));
}

function askNext(dossier: Dossier, today: string): NextExplorations {
  const known = cells(dossier, today);
  const thresholds = thresholdsOf(dossier);
  const open = judgeDirections(dossier, today).filter(({ suggestion }) => suggestion.course !== 'switch');
  const leader = findLeader(open);
  const abouts = listAbouts(dossier);
  const explored = derive(dossier.explorations, listExplored);
  const questions = open
    .flatMap(({ direction }) =>
      askOf(abouts, known, direction, {
        leads: direction === leader,
        isNeverExplored: !explored.has(direction.id),
        thresholds,
      }),
    )
    .sort((a, b) => b.value - a.value || compare(a.direction, b.direction) || compare(a.about, b.about));
  const topRung = findTopRung(dossier);
  const reach = findReach(dossier);
  const kinds = (dossier.method?.kinds ?? kindsInTheBox).filter(({ rung }) => rung <= reach).sort((a, b) => a.rung - b.rung);
  const isUnknown = ({ direction }: OpenQuestion) => dossier.directions.get(direction)?.novelty === 'unknown';
  const [first] = questions;
  const ofLeader = leader ? questions.filter(({ direction }) => direction === leader.id) : [];
  return {
    questions,
    unknownJob: first && !isUnknown(first) ? questions.find(isUnknown) : undefined,
    topRung,
    kinds,
    isEnough: leader !== undefined && ofLeader.every(({ value }) => value <= thresholds.worthAsking),
    evidence: first?.evidence ?? [],
  };
}

/** The open direction of which most is confirmed; nobody leads while nothing is. */
function findLeader(open: readonly JudgedDirection[]): Direction | undefined {
  let leader: { direction: Direction; up: number } | undefined;
  for (const { direction, summary } of open) {
    const up = summary.up.length;
    if (up > (leader?.up ?? 0)) leader = { direction, up };
  }
  return leader?.direction;
}

type About = Pick<OpenQuestion, 'about' | 'importance'> & { readonly entries: readonly string[] };

/** What can be asked of each direction. */
function listAbouts({ criteria }: Dossier): readonly About[] {
  return [
    ...criteria.map(({ id, kind, entry }) => ({ about: id, importance: kind, entries: [entry] })),
    { about: 'chance', importance: 'chance', entries: [] },
    { about: 'doable', importance: 'doable', entries: [] },
  ];
}

/** The directions that somebody went to. */
function listExplored(explorations: Table<Exploration>): ReadonlySet<string> {
  return new Set(explorations.filter(isDone).flatMap(({ directions }) => directions));
}

type Place = Pick<OpenQuestion, 'leads' | 'isNeverExplored'> & { readonly thresholds: Thresholds };

function askOf(
  abouts: readonly About[],
  known: Cells,
  { id, entry }: Direction,
  { leads, isNeverExplored, thresholds }: Place,
): readonly OpenQuestion[] {
  const bonus = (isNeverExplored ? thresholds.bonusNeverExplored : 1) * (leads ? thresholds.bonusLeads : 1);
  return abouts.flatMap(({ about, importance, entries }) => {
    const { state, evidence } = known.get(id, about);
    const uncertainty = uncertainties[state];
    if (!uncertainty) return [];
    const value = toImportance(importance, thresholds) * toUncertainty(uncertainty, thresholds) * bonus;
    const rests = [...new Set([entry, ...entries, ...evidence])];
    return [{ direction: id, about, importance, uncertainty, isNeverExplored, leads, value, evidence: rests }];
  });
}

function toImportance(importance: OpenQuestion['importance'], thresholds: Thresholds): number {
  if (importance === 'nice') return thresholds.importanceNice;
  return importance === 'important' ? thresholds.importanceImportant : thresholds.importanceMust;
}

function toUncertainty(uncertainty: OpenQuestion['uncertainty'], thresholds: Thresholds): number {
  if (uncertainty === 'empty') return thresholds.uncertaintyEmpty;
  return uncertainty === 'contradicted' ? thresholds.uncertaintyContradicted : thresholds.uncertaintyOneVoice;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

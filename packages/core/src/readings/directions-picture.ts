import type { Dossier } from '../dossier/dossier';
import type { Direction } from '../dossier/shapes';
import type { Thresholds } from '../method/thresholds';
import type { Cell, CellState } from './cell';
import { type Cells, cells } from './cells';
import { isDown, isUp } from './direction-summary';
import type { Evidence } from './reading';
import { type ReadingMoment, toReadingDay } from './reading-day';
import { readOnce } from './read-once';
import { thresholdsOf } from './thresholds-of';

/** A place on a scale of words; there is no number behind it. */
export type Band = 'low' | 'mid' | 'high';

/** From the least that it can be, by what was heard, to the most. One band when that is sure, all three when nothing is. */
export type BandRange = { readonly from: Band; readonly to: Band };

export type PlacedDirection = Evidence & {
  readonly direction: Direction;
  /** By the important criteria that are up, down, or not sure. */
  readonly attractiveness: BandRange;
  /** By the voices about chance. */
  readonly chance: BandRange;
  readonly chanceCell: Cell;
  /** Important criteria, by id. */
  readonly up: readonly string[];
  readonly down: readonly string[];
  readonly unsure: readonly string[];
  /** Musts that are down: they stand apart, and are no part of the place. */
  readonly clashes: readonly string[];
  /** Both are one band: nothing that was heard leaves it open. */
  readonly isSure: boolean;
};

export type DirectionsPicture = Evidence & {
  /** Directions that are not parked, in the order in which they came: no ranking. */
  readonly directions: readonly PlacedDirection[];
};

const everything: BandRange = { from: 'low', to: 'high' };

const chanceBands: { readonly [State in CellState]: BandRange } = {
  empty: everything,
  contradicted: everything,
  'one+': { from: 'mid', to: 'high' },
  'one-': { from: 'low', to: 'mid' },
  'leaning+': { from: 'mid', to: 'high' },
  'leaning-': { from: 'low', to: 'mid' },
  'confirmed+': { from: 'high', to: 'high' },
  'confirmed-': { from: 'low', to: 'low' },
};

/**
 * Directions by how attractive they are, on what this person finds important, and by chance: where each can be, and never
 * more exactly than what was heard allows. What nobody heard may still be anything.
 *
 * @param now the moment at which it is asked; the day of the last entry when left out
 * @example
 * const [first] = directionsPicture(journal.dossier).directions;
 */
export function directionsPicture(dossier: Dossier, now?: ReadingMoment): DirectionsPicture {
  return readOnce(drawDirections, dossier, toReadingDay(dossier, now));
}

function drawDirections(dossier: Dossier, today: string): DirectionsPicture {
  const known = cells(dossier, today);
  const thresholds = thresholdsOf(dossier);
  const directions = dossier.directions
    .filter(({ state }) => state !== 'parked')
    .map((direction) => place(dossier, known, direction, thresholds));
  return { directions, evidence: [...new Set(directions.flatMap(({ evidence }) => evidence))] };
}

function place(dossier: Dossier, known: Cells, direction: Direction, thresholds: Thresholds): PlacedDirection {
  const ofKind = (kind: 'must' | 'important') =>
    dossier.criteria.filter((criterion) => criterion.kind === kind).map(({ id }) => known.get(direction.id, id));
  const [musts, important] = [ofKind('must'), ofKind('important')];
  const chance = known.get(direction.id, 'chance');
  const attractiveness = findBands(important, thresholds);
  const chanceRange = chanceBands[chance.state];
  const toIds = (of: readonly Cell[]) => of.map(({ about }) => about);
  return {
    direction,
    attractiveness,
    chance: chanceRange,
    chanceCell: chance,
    up: toIds(important.filter(isUp)),
    down: toIds(important.filter(isDown)),
    unsure: toIds(important.filter((cell) => !isUp(cell) && !isDown(cell))),
    clashes: toIds(musts.filter(isDown)),
    isSure: attractiveness.from === attractiveness.to && chanceRange.from === chanceRange.to,
    evidence: [...new Set([...important, chance, ...musts.filter(isDown)].flatMap(({ evidence }) => evidence))],
  };
}

/** From when all that is not sure turns out against it, to when all of it turns out for it; one voice counts for half a turn. */
function findBands(important: readonly Cell[], { attractiveShare }: Thresholds): BandRange {
  if (important.length === 0) return everything;
  const sum = (toWorth: (cell: Cell) => number) => important.reduce((total, cell) => total + toWorth(cell), 0);
  const toBand = (balance: number): Band => {
    if (balance >= attractiveShare * important.length) return 'high';
    return balance <= -attractiveShare * important.length ? 'low' : 'mid';
  };
  return { from: toBand(sum(toLeast)), to: toBand(sum(toMost)) };
}

function toLeast(cell: Cell): number {
  if (isUp(cell)) return 1;
  return cell.state === 'one+' ? 0 : -1;
}

/** "Not so good" from one source is a doubt, and no "no": it may still turn out to fit in part. */
function toMost(cell: Cell): number {
  if (isDown(cell)) return cell.isHard || cell.againstIt.length > 1 ? -1 : 0;
  return cell.state === 'one-' ? 0 : 1;
}

import type { Dossier } from '../dossier/dossier';
import type { Exploration } from '../dossier/shapes';
import type { Cell, CellState } from './cell';
import type { Cells } from './cells';

/** One direction as its cells have it: what is up, what is down, and how the last visit felt. */
export type DirectionSummary = {
  readonly direction: string;
  /** Of each must and each important criterion. */
  readonly cells: readonly Cell[];
  readonly chance: Cell;
  readonly doable: Cell;
  readonly musts: readonly Cell[];
  /** Important criteria that are confirmed or leaning. */
  readonly up: readonly Cell[];
  readonly down: readonly Cell[];
  readonly lastEnergy: { readonly energy: number; readonly entry: string } | undefined;
};

const upStates: readonly CellState[] = ['confirmed+', 'leaning+'];
const downStates: readonly CellState[] = ['confirmed-', 'leaning-'];
const positiveStates: readonly CellState[] = ['one+', 'confirmed+', 'leaning+'];

export const isUp = ({ state }: Cell) => upStates.includes(state);
export const isDown = ({ state }: Cell) => downStates.includes(state);
export const isPositive = ({ state }: Cell) => positiveStates.includes(state);
export const isContradicted = ({ state }: Cell) => state === 'contradicted';
export const isDone = ({ state }: Exploration) => state === 'done' || state === 'harvested';

export function summarise(dossier: Dossier, cells: Cells, direction: string): DirectionSummary {
  const ofKind = (kind: 'must' | 'important') =>
    dossier.criteria.filter((criterion) => criterion.kind === kind).map(({ id }) => cells.get(direction, id));
  const [musts, important] = [ofKind('must'), ofKind('important')];
  return {
    direction,
    cells: [...musts, ...important],
    chance: cells.get(direction, 'chance'),
    doable: cells.get(direction, 'doable'),
    musts,
    up: important.filter(isUp),
    down: important.filter(isDown),
    lastEnergy: findLastEnergy(dossier, direction),
  };
}

function findLastEnergy(dossier: Dossier, direction: string): DirectionSummary['lastEnergy'] {
  let last: Exploration | undefined;
  for (const exploration of dossier.explorations) {
    if (!isDone(exploration) || exploration.energy === undefined || !exploration.directions.includes(direction)) continue;
    if (last === undefined || toDoneDay(last) < toDoneDay(exploration)) last = exploration;
  }
  return last?.energy === undefined ? undefined : { energy: last.energy, entry: last.entry };
}

export function toDoneDay({ doneAt, at }: Exploration): string {
  return (doneAt ?? at).slice(0, 10);
}

import { derive } from '../dossier/derive';
import type { Dossier } from '../dossier/dossier';
import type { Exploration } from '../dossier/shapes';
import type { Table } from '../dossier/table';
import type { Cell, CellState } from './cell';
import type { Cells } from './cells';

/** One direction as its cells have it: what is up, what is down, and how the last visit felt. */
export type DirectionSummary = {
  readonly direction: string;
  /** Of each must, and of each important criterion of which something was heard. */
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

export function summarise(
  dossier: Pick<Dossier, 'criteria' | 'explorations'>,
  cells: Cells,
  direction: string,
): DirectionSummary {
  const [musts, important] = [[] as Cell[], [] as Cell[]];
  for (const { id, kind } of dossier.criteria) {
    if (kind === 'must') musts.push(cells.get(direction, id));
    const heard = kind === 'important' ? cells.find(direction, id) : undefined;
    if (heard) important.push(heard);
  }
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

export function findLastEnergy(
  { explorations }: Pick<Dossier, 'explorations'>,
  direction: string,
): DirectionSummary['lastEnergy'] {
  const last = derive(explorations, findLastFelt).get(direction);
  return last?.energy === undefined ? undefined : { energy: last.energy, entry: last.entry };
}

/** Of each direction the exploration that was felt last; of one day, the first. */
function findLastFelt(explorations: Table<Exploration>): ReadonlyMap<string, Exploration> {
  const felt = new Map<string, Exploration>();
  for (const exploration of explorations) {
    if (!isDone(exploration) || exploration.energy === undefined) continue;
    for (const direction of exploration.directions) {
      const last = felt.get(direction);
      if (last === undefined || toDoneDay(last) < toDoneDay(exploration)) felt.set(direction, exploration);
    }
  }
  return felt;
}

export function toDoneDay({ doneAt, at }: Exploration): string {
  return (doneAt ?? at).slice(0, 10);
}

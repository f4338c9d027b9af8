import type { Dossier } from '../dossier/dossier';
import type { Criterion, Direction } from '../dossier/shapes';
import type { Cell } from './cell';
import { cells } from './cells';
import type { Evidence } from './reading';
import { type ReadingMoment, toReadingDay } from './reading-day';
import { readOnce } from './read-once';

export type GridRow = {
  readonly direction: Direction;
  /** In the order of `abouts`. */
  readonly cells: readonly GridCell[];
};

export type GridCell = Cell & {
  /** Empty, a single voice or a clash: worth finding out. */
  readonly asks: boolean;
};

export type Grid = Evidence & {
  /** Criteria, the heaviest first, then `chance` and `doable`. */
  readonly abouts: readonly (Criterion | 'chance' | 'doable')[];
  readonly rows: readonly GridRow[];
};

const weights = { must: 0, important: 1, nice: 2 } as const;
const asking: readonly string[] = ['empty', 'one+', 'one-', 'contradicted'];

/** Directions that are open × what counts: in words, and with what is not known as plain as what is. */
export function grid(dossier: Dossier, now?: ReadingMoment): Grid {
  return readOnce(readGrid, dossier, toReadingDay(dossier, now));
}

function readGrid(dossier: Dossier, today: string): Grid {
  const known = cells(dossier, today);
  const criteria = [...dossier.criteria].sort((a, b) => weights[a.kind] - weights[b.kind]);
  const abouts = [...criteria, 'chance', 'doable'] as const;
  const rows = dossier.directions
    .filter(({ state }) => state !== 'parked')
    .map((direction) => ({
      direction,
      cells: abouts.map((about) => {
        const cell = known.get(direction.id, typeof about === 'string' ? about : about.id);
        return { ...cell, asks: asking.includes(cell.state) };
      }),
    }));
  const evidence = [...new Set(rows.flatMap((row) => row.cells.flatMap((cell) => cell.evidence)))];
  return { abouts, rows, evidence };
}

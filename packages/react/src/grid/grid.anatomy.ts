/** The parts of the grid, as `data-part` under `data-scope="grid"`; `data-state` on a cell tells how sure it is. */
export const gridAnatomy = {
  scope: 'grid',
  parts: ['root', 'scroll', 'table', 'row', 'criterion', 'cell', 'direction', 'mark', 'heard'],
  states: { cell: ['empty', 'one+', 'one-', 'confirmed+', 'confirmed-', 'leaning+', 'leaning-', 'contradicted'] },
} as const;

import { GridWidget } from './grid';

/** Options × criteria: the ready widget. */
export const Grid = GridWidget;

export type { GridProps } from './grid';
export { gridAnatomy } from './grid.anatomy';
export { useGrid } from './use-grid';

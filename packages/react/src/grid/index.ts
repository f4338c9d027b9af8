import { GuardedGrid } from './grid.guarded';

/** Options × criteria: the ready widget. */
export const Grid = GuardedGrid;

export type { GridProps } from './grid';
export { gridAnatomy } from './grid.anatomy';
export { useGrid } from './use-grid';

import { guardWidget } from '../boundary/guard-widget';
import { GridWidget } from './grid';

/** Options × criteria: the ready widget. */
export const Grid = /* @__PURE__ */ guardWidget(GridWidget);

export type { GridProps } from './grid';
export { gridAnatomy } from './grid.anatomy';
export { useGrid } from './use-grid';

import { guardWidget } from '../boundary/guard-widget';
import { GridWidget } from './grid';

export const GuardedGrid = /* @__PURE__ */ guardWidget(GridWidget);

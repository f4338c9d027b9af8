import { guardWidget } from '../boundary/guard-widget';
import { ExplorationLogWidget } from './exploration-log';
import { ExplorationLogRoot as OwnExplorationLogRoot } from './exploration-log-root';

export const GuardedExplorationLog = /* @__PURE__ */ guardWidget(ExplorationLogWidget);
export const ExplorationLogRoot = /* @__PURE__ */ guardWidget(OwnExplorationLogRoot);

import { ExplorationLogRoot, GuardedExplorationLog } from './exploration-log.guarded';
import { ExplorationLogAdd } from './exploration-log-add';
import { ExplorationLogBegun } from './exploration-log-begun';
import { ExplorationLogDay } from './exploration-log-day';
import { ExplorationLogDone } from './exploration-log-done';
import { ExplorationLogDrop } from './exploration-log-drop';
import { ExplorationLogFindings } from './exploration-log-findings';
import { ExplorationLogNote } from './exploration-log-note';
import { ExplorationLogOpen } from './exploration-log-open';
import { ExplorationLogPlan } from './exploration-log-plan';

/** The exploration log: the ready widget, and the parts that it is built from. */
export const ExplorationLog = /* @__PURE__ */ Object.assign(GuardedExplorationLog, {
  Root: ExplorationLogRoot,
  Add: ExplorationLogAdd,
  Open: ExplorationLogOpen,
  Begun: ExplorationLogBegun,
  Plan: ExplorationLogPlan,
  Done: ExplorationLogDone,
  Note: ExplorationLogNote,
  Day: ExplorationLogDay,
  Drop: ExplorationLogDrop,
  Findings: ExplorationLogFindings,
});

export { explorationLogAnatomy } from './exploration-log.anatomy';
export type { ExplorationLogProps } from './exploration-log';
export type { ExplorationLogView } from './exploration-log.view';
export { type BegunForm, type ExplorationLogApi, type OpenExplorations, useExplorationLog } from './use-exploration-log';

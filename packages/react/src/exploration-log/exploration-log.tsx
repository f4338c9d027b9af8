import { NeedsYou } from '../needs-you/needs-you.guarded';
import { SavingState } from '../saving/saving-state.guarded';
import { ExplorationLogAdd } from './exploration-log-add';
import { ExplorationLogBegun } from './exploration-log-begun';
import { ExplorationLogDay } from './exploration-log-day';
import { ExplorationLogDone } from './exploration-log-done';
import { ExplorationLogDrop } from './exploration-log-drop';
import { ExplorationLogFindings } from './exploration-log-findings';
import { ExplorationLogNote } from './exploration-log-note';
import { ExplorationLogOpen } from './exploration-log-open';
import { ExplorationLogPlan } from './exploration-log-plan';
import { ExplorationLogRoot, type ExplorationLogRootProps } from './exploration-log-root';

export type ExplorationLogProps = Pick<ExplorationLogRootProps, 'start' | 'onViewChange'>;

/**
 * Plan an exploration, go, and note what you met, in under a minute and with or without a plan.
 *
 * @example
 * <ExplorationLog />
 */
export function ExplorationLogWidget({ start, onViewChange }: ExplorationLogProps) {
  return (
    <ExplorationLogRoot start={start} onViewChange={onViewChange}>
      <ExplorationLogAdd />
      <ExplorationLogBegun />
      <NeedsYou />
      <ExplorationLogPlan />
      <ExplorationLogDone />
      <ExplorationLogNote />
      <ExplorationLogDay />
      <ExplorationLogDrop />
      <SavingState />
      <ExplorationLogOpen />
      <ExplorationLogFindings />
    </ExplorationLogRoot>
  );
}

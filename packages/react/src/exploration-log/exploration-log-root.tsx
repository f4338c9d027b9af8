import type { ReactNode } from 'react';
import { useTexts } from '../onderweg/use-texts';
import { WidgetRoot } from '../onderweg/widget-root';
import { ExplorationLogContext } from './exploration-log.context';
import type { ExplorationLogView } from './exploration-log.view';
import { useNewExplorationLog } from './use-exploration-log';

export type ExplorationLogRootProps = {
  /**
   * What is open when it appears, and what opens when this changes. Left out after it was given, the overview is shown.
   *
   * @default where somebody was, or the overview
   */
  start?: ExplorationLogView | undefined;
  /** Somebody opened a form, or saved or left one: take a form that is no longer open out of your address. */
  onViewChange?: ((view: ExplorationLogView) => void) | undefined;
  children: ReactNode;
};

/** Holds the log together; put its parts inside, in any order. */
export function ExplorationLogRoot({ start, onViewChange, children }: ExplorationLogRootProps) {
  const texts = useTexts();
  const log = useNewExplorationLog(start, onViewChange);
  return (
    <ExplorationLogContext.Provider value={log}>
      <WidgetRoot scope="exploration-log" phase={log.view?.at ?? 'loading'} label={texts.t('explorationLog.title')}>
        {children}
      </WidgetRoot>
    </ExplorationLogContext.Provider>
  );
}

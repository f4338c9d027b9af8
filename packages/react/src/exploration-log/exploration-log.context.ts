import { createContext, useContext } from 'react';
import type { ExplorationLogApi } from './use-exploration-log';

export const ExplorationLogContext = createContext<ExplorationLogApi | undefined>(undefined);

/** @throws Error outside `<ExplorationLog.Root>` */
export function useExplorationLogContext(): ExplorationLogApi {
  const log = useContext(ExplorationLogContext);
  if (!log) throw new Error('This part of the exploration log stands outside <ExplorationLog.Root>.');
  return log;
}

import { ExplorationLog } from '@onderweg/react';

export function BasicExplorationLog() {
  return <ExplorationLog />;
}

import { ExplorationLog, SavingState } from '@onderweg/react';

/** Only the quick note, for a tile on a start page. */
export function NoteOnly() {
  return (
    <ExplorationLog.Root start={{ at: 'note' }}>
      <ExplorationLog.Note />
      <SavingState />
    </ExplorationLog.Root>
  );
}

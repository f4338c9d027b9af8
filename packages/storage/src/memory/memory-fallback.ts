import type { JournalStorage, JournalStore, OnderwegError, OpenOptions } from '@onderweg/core';

/** Where a device keeps nothing, people can still work; the status says that it is gone when the page closes, and why. */
export async function openInMemory(
  memory: JournalStorage,
  journal: string,
  options: OpenOptions,
  problem: OnderwegError,
): Promise<JournalStore> {
  const store = await memory.open(journal, options);
  return {
    ...store,
    get durability() {
      return store.durability;
    },
    get problem() {
      return store.problem ?? problem;
    },
  };
}

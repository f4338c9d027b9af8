import type fc from 'fast-check';
import type { JournalStorage, JournalStore } from './storage';

/** Once it is `slow`, each call takes as long as the scheduler likes, before the store works and after. */
export function slowStorage(storage: JournalStorage, scheduler: fc.Scheduler): { storage: JournalStorage; slow: () => void } {
  let isSlow = false;

  async function around<Result>(label: string, run: () => Promise<Result>): Promise<Result> {
    if (!isSlow) return run();
    await scheduler.schedule(Promise.resolve(), `${label} begins`);
    const outcome = await run();
    await scheduler.schedule(Promise.resolve(), `${label} ends`);
    return outcome;
  }

  const slow = (store: JournalStore): JournalStore => ({
    durability: store.durability,
    device: store.device,
    drafts: store.drafts,
    append: (records) => around('append', () => store.append(records)),
    read: (after) => around('read', () => store.read(after)),
    erase: (records) => around('erase', () => store.erase(records)),
    close: () => around('close', () => store.close()),
  });
  return {
    storage: {
      open: async (name, options) => slow(await storage.open(name, options)),
      erase: (name) => around('erase journal', () => storage.erase(name)),
    },
    slow: () => {
      isSlow = true;
    },
  };
}

import type { JournalStorage, OnderwegError } from '@onderweg/core';

export type LossyOptions = {
  /** All of it is back once something was added, as after a copy that holds it. @default false */
  readonly isBackAfterAppend?: boolean | undefined;
};

/** A storage of which the browser lost a part before it was opened. */
export function lossyStorage(storage: JournalStorage, lost: OnderwegError, options: LossyOptions = {}): JournalStorage {
  return {
    erase: storage.erase,
    open: async (name, openOptions) => {
      const store = await storage.open(name, openOptions);
      let loss: OnderwegError | undefined = lost;
      const settle = () => {
        loss = undefined;
        openOptions.onChange();
      };
      return {
        ...store,
        get durability() {
          return store.durability;
        },
        get problem() {
          return store.problem;
        },
        get loss() {
          return loss;
        },
        append: async (records) => {
          await store.append(records);
          if (options.isBackAfterAppend) settle();
        },
        acknowledge: async () => settle(),
      };
    },
  };
}

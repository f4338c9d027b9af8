/**
 * What was asked of a store and how it ended. At the end every acknowledged key is there exactly once, no refused one is, and
 * one whose outcome is unknown at most once (the set check of Jepsen).
 */
export type Ledger = {
  /** Waits for the outcome of a write and writes it down; never throws. */
  attempt(keys: string | readonly string[], write: () => Promise<unknown>): Promise<void>;
  /** Nobody heard how these ended. */
  noteUnknown(keys: readonly string[]): void;
  readonly acknowledged: readonly string[];
  readonly refused: readonly string[];
  /** What is wrong with what is there; empty when all is well. */
  check(found: readonly string[]): readonly string[];
};

export function createLedger(): Ledger {
  const acknowledged: string[] = [];
  const refused: string[] = [];
  const unknown: string[] = [];
  return {
    acknowledged,
    refused,
    attempt: async (keys, write) => {
      const all = typeof keys === 'string' ? [keys] : keys;
      try {
        await write();
        acknowledged.push(...all);
      } catch {
        refused.push(...all);
      }
    },
    noteUnknown: (keys) => unknown.push(...keys),
    check: (found) => {
      const times = new Map<string, number>();
      for (const key of found) times.set(key, (times.get(key) ?? 0) + 1);
      const asked = new Set([...acknowledged, ...refused, ...unknown]);
      const kept = new Set(acknowledged);
      return [
        ...acknowledged.filter((key) => !times.has(key)).map((key) => `acknowledged and lost: ${key}`),
        ...refused.filter((key) => times.has(key) && !kept.has(key)).map((key) => `refused and kept: ${key}`),
        ...[...times].filter(([, count]) => count > 1).map(([key]) => `kept twice: ${key}`),
        ...[...times.keys()].filter((key) => !asked.has(key)).map((key) => `never asked: ${key}`),
      ];
    },
  };
}

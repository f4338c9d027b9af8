import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Contender, type RaceOptions, runRace } from './race.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (options: { type: 'minor' }) => void;
/** The young only: after a full collection whoever comes next starts cold, and pays up to three times as much. */
export const collectGarbage = () => collect({ type: 'minor' });

export type Figure = { readonly what: string; readonly value: number; readonly unit: string };

/** What a goal says of two figures: `ours ÷ theirs ≤ limit`, or `ours ≤ limit` when it stands alone. */
export type Verdict = {
  readonly goal: string;
  readonly value: number;
  readonly limit: number;
  /** @default 'most': the value may be this at most */
  readonly kind?: 'most' | 'least';
  /** What it is made of, said only when the goal is missed. From figures of the same run, so that it cannot grow stale. */
  readonly why?: string;
};

export type RowResult = {
  readonly row: string;
  readonly what: string;
  readonly figures: readonly Figure[];
  readonly verdicts: readonly Verdict[];
  readonly notes?: readonly string[];
};

export type Row = (options: { readonly isQuick: boolean; readonly isWhole: boolean }) => Promise<RowResult>;

/** A race in Node: what the one before left behind is not for the next to clear. */
export function race<Scene>(contenders: readonly Contender<Scene>[], options: RaceOptions): Promise<Record<string, number>> {
  return runRace(contenders, { ...options, tidy: collectGarbage });
}

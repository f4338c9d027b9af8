import type { Dossier } from '../dossier/dossier';
import { cells } from './cells';
import type { Evidence } from './reading';

/** What is known of one direction about one thing: a criterion (its id), `chance` or `doable`. */
export type CellState = 'empty' | 'one+' | 'one-' | 'confirmed+' | 'confirmed-' | 'leaning+' | 'leaning-' | 'contradicted';

export type Cell = Evidence & {
  readonly direction: string;
  readonly about: string;
  readonly state: CellState;
  /** Voices for and against: independent sources, weighed. */
  readonly pros: number;
  readonly cons: number;
  /** The entries on each side. */
  readonly forIt: readonly string[];
  readonly againstIt: readonly string[];
  /** Somebody was there for half a day or more. */
  readonly isFirstHand: boolean;
  /** One of the voices says that it cannot be: −2. */
  readonly isHard: boolean;
  /** At least one voice of the work itself, and not of figures or advertisements, on each side. */
  readonly hasFieldPro: boolean;
  readonly hasFieldCon: boolean;
  /** The day on which something was last heard of it, also when that expired since. */
  readonly lastOn: string | undefined;
  /** Entries that speak of it, without anybody having said yet what they mean. */
  readonly unjudged: readonly string[];
};

/**
 * One cell of directions × what counts. Voices are counted per source, not per note: the same person twice is one voice.
 *
 * @param today `2026-01-12`; what expired before it no longer counts
 */
export function cell(dossier: Dossier, direction: string, about: string, today: string): Cell {
  return cells(dossier, today).get(direction, about);
}

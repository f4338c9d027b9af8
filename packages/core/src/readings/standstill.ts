import type { Dossier } from '../dossier/dossier';
import { type ReadingMoment, toReadingDay } from './reading-day';
import { readOnce } from './read-once';
import type { Evidence } from './reading';
import { lookAround, type StandstillScene } from './standstill.scene';
import { findStandstill, type StandstillKind } from './standstill.rules';

/** What seems to be in the way: measured against the own rhythm, on the device, for the person only. */
export type Standstill = Evidence & {
  /** All that hold, the one to speak of first. */
  readonly kinds: readonly StandstillFound[];
  /** The one to speak of; `help` knows whether this is the day for it. */
  readonly shown: StandstillFound | undefined;
};

export type StandstillFound = Evidence & { readonly kind: StandstillKind };

/**
 * Is it stuck, and on what? Nothing during a pause or after closing.
 *
 * @example
 * const kind = standstill(journal.dossier, new Date()).shown?.kind;
 */
export function standstill(dossier: Dossier, now: ReadingMoment): Standstill {
  return readOnce(lookForStandstill, dossier, toReadingDay(dossier, now));
}

function lookForStandstill(dossier: Dossier, today: string): Standstill {
  const scene = lookAround(dossier, today);
  const kinds = scene.isSilent ? [] : findStandstill(scene);
  const [shown] = kinds;
  return { kinds, shown, evidence: shown?.evidence ?? [] };
}

/** An intake is nothing but thinking: nobody is told to stop thinking in the week in which they told what they want. */
export function hasSettled({ dossier: { started }, since, thresholds }: StandstillScene): boolean {
  return started === undefined || since(started) >= thresholds.settleDays;
}

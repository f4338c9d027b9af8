import type { Dossier } from '../dossier/dossier';
import type { Exploration } from '../dossier/shapes';
import type { Thresholds } from '../method/thresholds';
import { type Cells, cells } from './cells';
import { countDaysTo, isWithin } from './days-since';
import { isDone, toDoneDay } from './direction-summary';
import { isPausing } from './pausing';
import { thresholdsOf } from './thresholds-of';

/** What the rules of standstill look at, on one day. */
export type StandstillScene = {
  readonly dossier: Dossier;
  readonly today: string;
  readonly thresholds: Thresholds;
  readonly cells: Cells;
  readonly planned: readonly Exploration[];
  readonly done: readonly Exploration[];
  readonly awaiting: readonly Exploration[];
  /** Something is planned for this week. */
  readonly isSoon: boolean;
  /** A pause, or an end: then nothing is measured. */
  readonly isSilent: boolean;
  /** Whole days since a day or a moment. */
  readonly since: (moment: string) => number;
  /** So many days ago at most, or still to come. */
  readonly isWithin: (moment: string, days: number) => boolean;
};

export function lookAround(dossier: Dossier, today: string): StandstillScene {
  const thresholds = thresholdsOf(dossier);
  const since = countDaysTo(today);
  const planned = dossier.explorations.filter(({ state }) => state === 'planned' || state === 'idea');
  const { trajectory } = dossier.cycle.value;
  return {
    dossier,
    today,
    thresholds,
    cells: cells(dossier, today),
    planned,
    done: dossier.explorations.filter((exploration) => isDone(exploration) && toDoneDay(exploration) <= today),
    awaiting: dossier.explorations.filter(({ state }) => state === 'awaiting'),
    isSoon: planned.some(({ when }) => when !== undefined && -since(when) >= 0 && -since(when) <= thresholds.soonDays),
    isSilent: isPausing(dossier, today) || trajectory === 'closing' || trajectory === 'afterCare',
    since,
    isWithin: isWithin(today, since),
  };
}

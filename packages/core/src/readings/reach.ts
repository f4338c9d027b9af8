import type { Dossier } from '../dossier/dossier';
import { isDone } from './direction-summary';
import { thresholdsOf } from './thresholds-of';

const applicationRung = 6;
const highestRung = 7;

/** The highest rung that somebody did, 0 to 7; who sent an application showed themselves. */
export function findTopRung(dossier: Dossier): number {
  const done = dossier.explorations.filter(isDone).map(({ rung }) => rung ?? 0);
  return Math.max(0, dossier.applications.size > 0 ? applicationRung : 0, ...done);
}

/**
 * The highest rung to propose: one above what went well; every rung for who came in while applying. A step that took more than
 * it gave makes nobody braver.
 */
export function findReach(dossier: Dossier): number {
  if (dossier.intake?.alreadyApplying === true) return highestRung;
  const { lowEnergy } = thresholdsOf(dossier);
  const well = dossier.explorations.filter((exploration) => isDone(exploration) && (exploration.energy ?? 0) > lowEnergy);
  const top = Math.max(0, dossier.applications.size > 0 ? applicationRung : 0, ...well.map(({ rung }) => rung ?? 0));
  return Math.min(highestRung, top + 1);
}

import type { Dossier } from '../dossier/dossier';
import { isDone } from './direction-summary';

const applicationRung = 6;
const highestRung = 7;

/** The highest rung that somebody did, 0 to 7; who sent an application showed themselves. */
export function findTopRung(dossier: Dossier): number {
  const done = dossier.explorations.filter(isDone).map(({ rung }) => rung ?? 0);
  return Math.max(0, dossier.applications.size > 0 ? applicationRung : 0, ...done);
}

/** The highest rung to propose: one above what was done; every rung for who came in while applying. */
export function findReach(dossier: Dossier): number {
  return dossier.intake?.alreadyApplying === true ? highestRung : Math.min(highestRung, findTopRung(dossier) + 1);
}

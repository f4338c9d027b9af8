import type { Dossier } from '../dossier/dossier';
import { toDay, toShownTime } from '../journal/shown-time';
import { report } from '../report/report';
import type { ReportTexts } from '../report/report.types';
import { afterCare } from './after-care';
import { cell } from './cell';
import { cells } from './cells';
import { criteriaHistory } from './criteria-history';
import { directionsPicture } from './directions-picture';
import { estimates } from './estimates';
import { grid } from './grid';
import { lookAgain } from './look-again';
import { meanings } from './meanings';
import { nextExplorations } from './next-explorations';
import { nextStep } from './next-step';
import { oneVoice } from './one-voice';
import { processMeasures } from './process-measures';
import { rhythm } from './rhythm';
import { roundFindings } from './round-findings';
import { rounds } from './rounds';
import { sessionPreparation } from './session-preparation';
import { sponsorView } from './sponsor-view';
import { standstill } from './standstill';
import { steering } from './steering';
import { waysToFindOut } from './ways-to-find-out';
import { weighing } from './weighing';
import { whereWasI } from './where-was-i';

const plainTexts: ReportTexts = {
  t: (key, values = {}) => `${key} ${Object.values(values).join(' ')}`,
  date: (day) => day,
  list: (words) => words.join(', '),
  has: () => false,
  locale: 'nl',
};

type Read = (dossier: Dossier, now: Date) => unknown;

const dayOf = (now: Date) => toDay(toShownTime(now));
const ofEach = (dossier: Dossier, read: (direction: string) => unknown) => dossier.directions.map(({ id }) => read(id));

/** Every reading that core exports, by its name there, as its widget asks it. */
export const everyReading: Readonly<Record<string, Read>> = {
  afterCare,
  cell: (dossier, now) => ofEach(dossier, (id) => cell(dossier, id, 'chance', dayOf(now))),
  cells: (dossier, now) => {
    const known = cells(dossier, dayOf(now));
    const abouts = [...dossier.criteria.map(({ id }) => id), 'chance', 'doable'];
    return ofEach(dossier, (id) => abouts.map((about) => known.get(id, about)));
  },
  criteriaHistory,
  directionsPicture,
  estimates: (dossier, now) => estimates(dossier, dayOf(now)),
  grid,
  lookAgain,
  meanings,
  nextExplorations,
  nextStep: (dossier, now) => nextStep(dossier, dayOf(now)),
  oneVoice: (dossier, now) => ofEach(dossier, (id) => oneVoice(dossier, id, dayOf(now))),
  processMeasures,
  report: (dossier, now) =>
    (['client', 'coach', 'sponsor'] as const).map((audience) => report(dossier, { audience, texts: plainTexts, now })),
  rhythm: (dossier, now) => rhythm(dossier, dayOf(now)),
  roundFindings: (dossier) => roundFindings(dossier),
  rounds,
  sessionPreparation: (dossier, now) =>
    (['client', 'coach'] as const).map((reader) => sessionPreparation(dossier, { since: '2026-01-20', now, reader })),
  sponsorView,
  standstill,
  steering,
  waysToFindOut: (dossier, now) => nextExplorations(dossier, now).questions.map((question) => waysToFindOut(dossier, question)),
  weighing,
  whereWasI,
};

/** What every reading says, as one text: readings are plain data. */
export function readEverything(dossier: Dossier, now: Date): string {
  return JSON.stringify(Object.entries(everyReading).map(([name, read]) => [name, read(dossier, now)]));
}

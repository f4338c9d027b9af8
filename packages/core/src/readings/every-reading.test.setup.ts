import fc from 'fast-check';
import type { Dossier } from '../dossier/dossier';
import { fold } from '../dossier/fold';
import * as core from '../index';
import { toDay, toShownTime } from '../journal/shown-time';
import type { ReportTexts } from '../report/report.types';
import { journeyPlans, tellJourney } from './generated-journeys.test.setup';

type Read = (dossier: Dossier, now: Date) => unknown;

const plainTexts: ReportTexts = {
  t: (key, values = {}) => `${key} ${Object.values(values).join(' ')}`,
  date: (day) => day,
  list: (words) => words.join(', '),
  has: () => false,
  locale: 'nl',
};

const dayOf = (now: Date) => toDay(toShownTime(now));
const ofEach = (dossier: Dossier, read: (direction: string) => unknown) => dossier.directions.map(({ id }) => read(id));

/** Readings that are asked otherwise than with a dossier and a moment, or that name no entries. */
const askedOtherwise: Readonly<Record<string, Read>> = {
  cell: (dossier, now) => ofEach(dossier, (id) => core.cell(dossier, id, 'chance', dayOf(now))),
  cells: (dossier, now) => {
    const known = core.cells(dossier, dayOf(now));
    const abouts = [...dossier.criteria.map(({ id }) => id), 'chance', 'doable'];
    return ofEach(dossier, (id) => abouts.map((about) => known.get(id, about)));
  },
  estimates: (dossier, now) => core.estimates(dossier, dayOf(now)),
  nextStep: (dossier, now) => core.nextStep(dossier, dayOf(now)),
  oneVoice: (dossier, now) => ofEach(dossier, (id) => core.oneVoice(dossier, id, dayOf(now))),
  report: (dossier, now) =>
    (['client', 'coach', 'sponsor'] as const).map((audience) => core.report(dossier, { audience, texts: plainTexts, now })),
  rhythm: (dossier, now) => core.rhythm(dossier, dayOf(now)),
  roundFindings: (dossier) => core.roundFindings(dossier),
  sessionPreparation: (dossier, now) =>
    (['client', 'coach'] as const).map((reader) => core.sessionPreparation(dossier, { since: '2026-01-20', now, reader })),
  sponsorView: core.sponsorView,
  waysToFindOut: (dossier, now) =>
    core.nextExplorations(dossier, now).questions.map((question) => core.waysToFindOut(dossier, question)),
};

/** Whatever else core exports that reads a dossier and names entries, so that a new reading takes part by itself. */
function findReadings(): readonly (readonly [string, Read])[] {
  const samples = fc.sample(journeyPlans, { numRuns: 3, seed: 4 }).map((plan) => tellJourney(plan));
  const isReading = (read: Read) =>
    samples.some(({ entries, now }) => {
      try {
        const said = read(fold(entries), now);
        if (said instanceof Promise) said.catch(() => undefined);
        return JSON.stringify(said)?.includes('"evidence"');
      } catch {
        return false;
      }
    });
  return Object.entries(core).flatMap(([name, value]) =>
    typeof value === 'function' && !(name in askedOtherwise) && isReading(value as Read) ? [[name, value as Read] as const] : [],
  );
}

/** Every reading that core exports, by its name there. */
export const everyReading: Readonly<Record<string, Read>> = { ...askedOtherwise, ...Object.fromEntries(findReadings()) };

/** What every reading says, as one text: readings are plain data. */
export function readEverything(dossier: Dossier, now: Date): string {
  return JSON.stringify(Object.entries(everyReading).map(([name, read]) => [name, read(dossier, now)]));
}

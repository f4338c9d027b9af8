import type { CoachProfile, Dossier, ReportTexts } from '@onderweg/core';
import { core } from './onderweg.ts';

export type Reading = { readonly name: string; readonly read: (dossier: Dossier, now: Date) => unknown };

/** Words that cost next to nothing: what is measured is the reading, not a language. */
const texts: ReportTexts = {
  t: (key) => key,
  date: (day) => day,
  list: (words) => words.join(', '),
  has: () => false,
  locale: 'nl',
};

const coaches: readonly CoachProfile[] = Array.from({ length: 40 }, (_, at) => ({
  id: `coach-${at}`,
  name: `Coach ${at}`,
  sectors: ['zorg', 'techniek'],
  tracks: ['preventive'],
  languages: ['nl'],
}));

const since = '2021-01-01';
const dayOf = (now: Date) => core.toDay(core.toShownTime(now));

/** Every reading that core exports, asked as a widget asks it. */
export const readings: readonly Reading[] = [
  { name: 'afterCare', read: core.afterCare },
  { name: 'cell', read: (dossier, now) => core.cell(dossier, 'd1', 'chance', dayOf(now)) },
  { name: 'coachFit', read: (dossier, now) => core.coachFit(dossier, coaches, { sector: 'zorg', language: 'nl' }, now) },
  { name: 'courseOffer', read: core.courseOffer },
  { name: 'criteriaHistory', read: core.criteriaHistory },
  { name: 'directionsPicture', read: core.directionsPicture },
  { name: 'emphasis', read: core.emphasis },
  { name: 'estimates', read: (dossier, now) => core.estimates(dossier, dayOf(now)) },
  { name: 'firstMoves', read: core.firstMoves },
  { name: 'grid', read: core.grid },
  { name: 'help', read: core.help },
  { name: 'lookAgain', read: core.lookAgain },
  { name: 'market', read: core.market },
  { name: 'meanings', read: core.meanings },
  { name: 'nextExplorations', read: core.nextExplorations },
  { name: 'nextNudge', read: core.nextNudge },
  { name: 'nextOffer', read: core.nextOffer },
  { name: 'nextStep', read: (dossier, now) => core.nextStep(dossier, dayOf(now)) },
  { name: 'oneVoice', read: (dossier, now) => core.oneVoice(dossier, 'd1', dayOf(now)) },
  { name: 'processMeasures', read: core.processMeasures },
  { name: 'profileLines', read: core.profileLines },
  { name: 'report', read: (dossier, now) => core.report(dossier, { audience: 'client', texts, now }) },
  { name: 'rhythm', read: (dossier, now) => core.rhythm(dossier, dayOf(now)) },
  { name: 'roundFindings', read: (dossier) => core.roundFindings(dossier) },
  { name: 'rounds', read: core.rounds },
  { name: 'sessionPreparation', read: (dossier, now) => core.sessionPreparation(dossier, { since, now }) },
  { name: 'smallerWay', read: (dossier) => core.smallerWay(dossier, { kind: 'shadowDay', rung: 5 }) },
  { name: 'sponsorView', read: core.sponsorView },
  { name: 'standstill', read: core.standstill },
  { name: 'steering', read: core.steering },
  { name: 'visibility', read: core.visibility },
  { name: 'weighing', read: core.weighing },
  { name: 'whereWasI', read: core.whereWasI },
];

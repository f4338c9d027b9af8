import type { Dossier } from '../dossier/dossier';
import type { Evidence } from './reading';
import { type ReadingMoment, toReadingDay } from './reading-day';
import { hasSettled } from './standstill';
import { findStandstill, findSaidNo, type StandstillKind } from './standstill.rules';
import { lookAround, type StandstillScene } from './standstill.scene';
import { whereWasI } from './where-was-i';

/** `freshNews`: bad news of these days, when there is nothing to look into yet. */
export type HelpKind = StandstillKind | 'freshNews';

/** The one word of help that a page shows today, or none. */
export type Help = Evidence & {
  readonly kind: HelpKind | undefined;
  /** Rest comes first today: a page that shows this asks for nothing beside it. */
  readonly asksNothing: boolean;
};

const restful: readonly HelpKind[] = ['tooHeavy', 'badNews', 'freshNews'];

/** News of a no comes before everything but being at the end of one's strength. */
const order: readonly HelpKind[] = [
  'tooHeavy',
  'badNews',
  'freshNews',
  'doNotDare',
  'noTime',
  'waiting',
  'noHarvest',
  'contradictory',
  'circling',
  'caughtBetween',
  'doNotKnow',
];

/**
 * Of all that seems to be in the way (`standstill`), the one thing that a good coach would speak of today: nothing that has been
 * answered since, and nothing that a better day has overtaken.
 *
 * @example
 * const { kind, asksNothing } = help(journal.dossier, new Date());
 */
export function help(dossier: Dossier, now: ReadingMoment): Help {
  const scene = lookAround(dossier, toReadingDay(dossier, now));
  if (scene.isSilent) return { kind: undefined, asksNothing: false, evidence: [] };
  const news = findFreshNews(scene);
  const found = [...findStandstill(scene), ...(news ? [{ kind: 'freshNews' as const, evidence: news }] : [])]
    .filter(({ kind, evidence }) => !(isAnswered[kind]?.(scene, evidence) ?? false))
    .filter(({ kind }) => kind !== 'doNotKnow' || !whereWasI(dossier, now).isBack)
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  const [first] = found;
  return { kind: first?.kind, asksNothing: first !== undefined && restful.includes(first.kind), evidence: first?.evidence ?? [] };
}

type Answered = (scene: StandstillScene, evidence: readonly string[]) => boolean;

const dayOf = (moment: string) => moment.slice(0, 10);

/** What has been answered since it began to hold. */
const isAnswered: { readonly [Kind in HelpKind]?: Answered | undefined } = {
  // Who rested since has answered; whether there is room now is asked afresh.
  tooHeavy: ({ dossier }) => {
    const check = dossier.selfChecks.last;
    return check !== undefined && dossier.pauses.some(({ at }) => at >= check.at);
  },
  badNews: hasTurned,
  freshNews: hasTurned,
  // It asks to stop sending for a week. Who stopped, or steered elsewhere, need not hear it again.
  noHarvest: ({ dossier, since, thresholds }, evidence) => {
    const sent = dossier.applications.filter(({ entry }) => evidence.includes(entry)).map(({ at }) => at);
    const last = sent.toSorted().at(-1);
    if (last === undefined) return false;
    return since(last) > thresholds.soonDays || dossier.courses.some(({ at, isTaken }) => isTaken && dayOf(at) > dayOf(last));
  },
  // Who chose has heard both stories.
  contradictory: ({ dossier }) => dossier.directions.some(({ state }) => state === 'chosen'),
  // A plan whose day has gone by asks the better question: is it done, or does it move?
  doNotKnow: ({ planned, today }) => planned.some(({ when }) => when !== undefined && dayOf(when) <= today),
  // Telling at the intake what counts is no circling, nor is what a coach asked for today.
  circling: (scene, evidence) => {
    const { dossier, today, thresholds } = scene;
    if (!hasSettled(scene) || dossier.coachSessions.some(({ at }) => dayOf(at) === today)) return true;
    const atStart = new Set(dossier.criteria.filter(({ at }) => dayOf(at) === dossier.started).map(({ entry }) => entry));
    const guarded = new Set(dossier.notes.filter(({ sensitive }) => sensitive !== undefined).map(({ entry }) => entry));
    return evidence.filter((entry) => !atStart.has(entry) && !guarded.has(entry)).length < thresholds.thoughts;
  },
};

/** A good day, an invitation, a voice that there is a chance, or a course that was set: then the no is not the news any more. */
function hasTurned({ dossier, done }: StandstillScene, evidence: readonly string[]): boolean {
  const isNews = new Set(evidence);
  const said = [...dossier.answers, ...dossier.findings].filter(({ entry }) => isNews.has(entry)).map(({ at }) => at);
  const last = said.toSorted().at(-1);
  if (last === undefined) return false;
  const isSince = (moment: string) => dayOf(moment) >= dayOf(last);
  return (
    done.some(({ energy = 0, doneAt, at }) => energy >= 1 && isSince(doneAt ?? at)) ||
    dossier.answers.some(({ outcome, at }) => (outcome === 'invited' || outcome === 'offer') && isSince(at)) ||
    dossier.findings.some(
      ({ at, links }) => isSince(at) && links.some(({ about, polarity }) => about === 'chance' && polarity > 0),
    ) ||
    dossier.courses.some(({ at, isTaken }) => isTaken && dayOf(at) > dayOf(last))
  );
}

/** The same as bad news, in the days in which it is too early to ask why. */
function findFreshNews(scene: StandstillScene): readonly string[] | undefined {
  const { since, thresholds } = scene;
  const said = findSaidNo(scene);
  const isFresh = said?.news.some(({ at }) => since(at) < thresholds.badNewsRestDays);
  return said && isFresh ? said.evidence : undefined;
}

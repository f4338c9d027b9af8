import type { Dossier } from '../dossier/dossier';
import type { Answer } from '../dossier/shapes';
import type { Evidence } from './reading';
import { type ReadingMoment, toReadingDay } from './reading-day';
import { readOnce } from './read-once';
import { hasSettled, type StandstillFound } from './standstill';
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
  return readOnce(lookForHelp, dossier, toReadingDay(dossier, now));
}

function lookForHelp(dossier: Dossier, today: string): Help {
  const scene = lookAround(dossier, today);
  if (scene.isSilent) return { kind: undefined, asksNothing: false, evidence: [] };
  const standstills = findStandstill(scene);
  const news = findNews(scene, standstills);
  const found = [...standstills, ...(news ? [news] : [])]
    .filter(({ kind, evidence }) => !(isAnswered[kind]?.(scene, evidence) ?? false))
    .filter(({ kind }) => kind !== 'doNotKnow' || !whereWasI(dossier, today).isBack)
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
    const sent = dossier.applications.filter(({ entry }) => evidence.includes(entry)).map(({ sentOn }) => sentOn);
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

/** A good day, an invitation, a chance, a course, a rest, or what was concluded from it: then the no is not the news any more. */
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
    dossier.courses.some(({ at, isTaken }) => isTaken && dayOf(at) > dayOf(last)) ||
    dossier.pauses.some(({ at }) => at >= last) ||
    hasConcluded(dossier, isNews)
  );
}

/** Who drew a conclusion out of one of these has looked into it. */
function hasConcluded({ answers, findings, conclusions }: Dossier, isNews: ReadonlySet<string>): boolean {
  const ids = new Set([...answers, ...findings].filter(({ entry }) => isNews.has(entry)).map(({ id }) => id));
  return conclusions.some(({ rests, isTaken }) => isTaken && rests.some((id) => ids.has(id)));
}

/** News of a no, with a scale filled in or without one; a kind word first, and what it teaches after some days. */
function findNews(
  scene: StandstillScene,
  known: readonly StandstillFound[],
): (Evidence & { readonly kind: HelpKind }) | undefined {
  const { since, isSoon, thresholds } = scene;
  const said = findSaidNo(scene) ?? findAnsweredNo(scene, known);
  if (!said) return undefined;
  const isFresh = said.news.some(({ at }) => since(at) < thresholds.badNewsRestDays);
  if (isFresh) return { kind: 'freshNews', evidence: said.evidence };
  const isTold = known.some(({ kind }) => kind === 'badNews');
  return isTold || isSoon ? undefined : { kind: 'badNews', evidence: said.evidence };
}

/**
 * Answers of these weeks that say no, when there are several: no scale is needed to know what that does. Letters that were sent
 * together, and a no after a talk, are more than one. Where many letters brought no talk, that is the better word.
 */
function findAnsweredNo(scene: StandstillScene, known: readonly StandstillFound[]): ReturnType<typeof findSaidNo> {
  const { dossier, since, isWithin, thresholds } = scene;
  if (known.some(({ kind }) => kind === 'noHarvest')) return undefined;
  const said = dossier.answers.filter(
    ({ outcome, at }) =>
      (outcome === 'rejected' || outcome === 'noAnswer') && isWithin(at, thresholds.badNewsDays) && since(at) >= 0,
  );
  // Tapped twice, or on two devices, it is still one no.
  const news = [...new Map(said.map((answer) => [answer.application ?? answer.id, answer])).values()];
  const talked = new Set(dossier.answers.filter(({ outcome }) => outcome === 'invited').map(({ application }) => application));
  const isHeavy = ({ application }: Answer) =>
    application !== undefined && (talked.has(application) || (dossier.applications.get(application)?.count ?? 1) > 1);
  const check = dossier.selfChecks.last;
  const hasNoHope =
    check !== undefined && isWithin(check.at, thresholds.badNewsDays) && (check.hope ?? 10) <= thresholds.lowHope / 2;
  const isEnough = news.length >= thresholds.badNewsTimes || news.some((answer) => hasNoHope || isHeavy(answer));
  if (news.length === 0 || !isEnough) return undefined;
  return { news, evidence: [...news, ...(hasNoHope ? [check] : [])].map(({ entry }) => entry) };
}

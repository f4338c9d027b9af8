import type { Dossier } from '../dossier/dossier';
import type { Answer, Application, Exploration } from '../dossier/shapes';
import { countDaysTo } from './days-since';
import { isDone, toDoneDay } from './direction-summary';
import { isPausing } from './pausing';
import type { Evidence } from './reading';
import { type ReadingMoment, toReadingDay } from './reading-day';
import { thresholdsOf } from './thresholds-of';

/** One application with the last that was heard of it. Never a number of them: many is no progress. */
export type ApplicationState = {
  readonly application: Application;
  readonly state: 'sent' | Answer['outcome'];
  readonly answer: Answer | undefined;
};

/** Exploring is being seen too: who met this person, whom to thank or to ask, and what came of applications. */
export type Visibility = Evidence & {
  /** Talks and visits after which somebody in the market knows this person. */
  readonly seen: readonly Exploration[];
  /** Somebody gave their time some days ago, and was not thanked yet. */
  readonly toThank: readonly Exploration[];
  /** An answer has been awaited for more than a week, and nobody asked after it. */
  readonly toAsk: readonly Exploration[];
  /** Sent more than a week ago, no answer yet, and nobody asked after it. */
  readonly unanswered: readonly Application[];
  /** The newest first. */
  readonly applications: readonly ApplicationState[];
  /** Dread before and after, where both were said: `fell` counts those that were less bad than feared. */
  readonly dread: { readonly told: readonly Exploration[]; readonly fell: number };
};

/** From this courage on there is another person on the other side. */
const talkingRung = 3;
/** From this courage on somebody was asked something, when they are named. */
const askingRung = 1;

/**
 * @example
 * const { toThank } = visibility(journal.dossier, new Date());
 */
export function visibility(dossier: Dossier, now?: ReadingMoment): Visibility {
  const today = toReadingDay(dossier, now);
  const { thanksDays, waitingDays, applicationDays } = thresholdsOf(dossier);
  const isSilent = isPausing(dossier, today);
  const since = countDaysTo(today);
  const hasSent = (id: string, kind: 'thanks' | 'followUp', since: string) =>
    dossier.followUps.some((sent) => sent.exploration === id && sent.kind === kind && sent.at >= since);
  const done = dossier.explorations.filter(isDone);
  const seen = done.filter(
    ({ rung = 0, seenBy, who = '' }) => (seenBy ?? 0) > 0 || rung >= talkingRung || (rung >= askingRung && who.trim() !== ''),
  );
  const toThank = seen.filter((exploration) => {
    const days = since(toDoneDay(exploration));
    return !isSilent && days >= 0 && days <= thanksDays && !hasSent(exploration.id, 'thanks', '');
  });
  const toAsk = dossier.explorations.filter(({ id, state, awaitingSince }) => {
    if (isSilent || state !== 'awaiting' || awaitingSince === undefined) return false;
    return since(awaitingSince) > waitingDays && !hasSent(id, 'followUp', awaitingSince);
  });
  const answers = new Map(dossier.answers.map((answer) => [answer.application, answer]));
  const applications = dossier.applications
    .map((application): ApplicationState => {
      const answer = answers.get(application.id);
      return { application, state: answer?.outcome ?? 'sent', answer };
    })
    .reverse()
    .sort((a, b) => (a.application.sentOn < b.application.sentOn ? 1 : a.application.sentOn > b.application.sentOn ? -1 : 0));
  const unanswered = applications.flatMap(({ application, state }) => {
    const days = since(application.sentOn);
    const isLong = days > waitingDays && days <= applicationDays;
    const isAsked = dossier.followUps.some((sent) => sent.application === application.id);
    // Many at once have no one place to ask.
    return state === 'sent' && application.count === 1 && isLong && !isAsked && !isSilent ? [application] : [];
  });
  const told = done.filter(({ dreadBefore, dreadAfter }) => dreadBefore !== undefined && dreadAfter !== undefined);
  const fell = told.filter(({ dreadBefore = 0, dreadAfter = 0 }) => dreadAfter < dreadBefore).length;
  return {
    seen,
    toThank,
    toAsk,
    unanswered,
    applications,
    dread: { told, fell },
    evidence: [
      ...new Set([
        ...[...seen, ...toAsk, ...told].map(({ entry }) => entry),
        ...applications.flatMap(({ application, answer }) => [application.entry, ...(answer ? [answer.entry] : [])]),
      ]),
    ],
  };
}

import type { Dossier } from '../dossier/dossier';
import type { Exploration } from '../dossier/shapes';
import { isPublicHoliday, shift } from './public-holidays';
import { isPausing } from './pausing';
import type { Evidence } from './reading';
import { type ReadingMoment, toReadingDay } from './reading-day';
import { rhythm } from './rhythm';

/** The next word that may go out. The host sends it; what it shows on a lock screen says nothing. */
export type NextNudge = Evidence & {
  /** `2026-02-05`. */
  readonly on: string;
  /** On the person's own clock: `18:30`. */
  readonly time: string;
  readonly channel: 'device' | 'email';
  /** The person's own plan: a word is about one step, in their words. */
  readonly plan: Exploration;
};

const usualTime = '18:30';
const week = 7;
const silentAfter = 2;

/**
 * When a word may come: only by the client's choice, at most once a week and once in their own rhythm, never in a pause, after the
 * end or on a public holiday, and not after two that were not answered until they come back by themselves.
 *
 * @example
 * const nudge = nextNudge(journal.dossier, new Date());
 */
export function nextNudge(dossier: Dossier, now?: ReadingMoment): NextNudge | undefined {
  const today = toReadingDay(dossier, now);
  const choice = dossier.nudgeChoices.last;
  const { trajectory } = dossier.cycle.value;
  if (!choice || choice.channel === 'none' || trajectory === 'closing' || trajectory === 'afterCare') return undefined;
  const sent = dossier.nudges.map(({ on }) => on);
  const unanswered = sent.filter((on) => on >= (dossier.lastActive ?? ''));
  if (unanswered.length >= silentAfter) return undefined;
  const plan = findPlan(dossier);
  if (!plan) return undefined;
  const last = sent.toSorted().at(-1);
  const rest = Math.max(week, Math.ceil(rhythm(dossier, today)));
  const earliest = last === undefined ? today : [today, shift(last, rest)].toSorted().at(-1);
  const on = findDay(dossier, earliest ?? today, choice.weekday);
  if (on === undefined) return undefined;
  return { on, time: choice.time ?? usualTime, channel: choice.channel, plan, evidence: [choice.entry, plan.entry] };
}

/** The plan that is nearest, or the last one made without a day. */
function findPlan(dossier: Dossier): Exploration | undefined {
  const open = dossier.explorations.filter(({ state }) => state === 'planned' || state === 'idea');
  const dated = open.filter(({ when }) => when !== undefined).toSorted((a, b) => ((a.when ?? '') < (b.when ?? '') ? -1 : 1));
  return dated[0] ?? open.at(-1);
}

/** The first day from here on that is the chosen one of the week and free; a long pause ends the search. */
function findDay(dossier: Dossier, from: string, weekday: number | undefined): string | undefined {
  for (let days = 0; days < 10 * week; days++) {
    const day = shift(from, days);
    const isChosen = weekday === undefined || (new Date(`${day}T00:00:00Z`).getUTCDay() || week) === weekday;
    if (isChosen && !isPublicHoliday(day) && !isPausing(dossier, day)) return day;
  }
  return undefined;
}

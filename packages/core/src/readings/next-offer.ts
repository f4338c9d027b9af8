import type { Dossier } from '../dossier/dossier';
import type { Application, Course } from '../dossier/shapes';
import { type Cells, cells } from './cells';

import { isPositive } from './direction-summary';
import { isFactual } from './facts';
import { judgeDirections } from './judge-directions';
import { nextExplorations, type OpenQuestion } from './next-explorations';
import { nextStep } from './next-step';
import { isPausing } from './pausing';
import type { Evidence } from './reading';
import { type ReadingMoment, toReadingDay } from './reading-day';
import { readOnce } from './read-once';

/** What a page offers to find out next, or what it does instead. */
export type NextOffer = Evidence & {
  /**
   * `silent`: a pause, an end, or before the intake. `invited`: an employer wants to talk, `chosen`: somebody goes for a direction,
   * `ready`: nothing is left that is worth a walk; in these three nobody is sent to look around. `widen`: somebody chose to put
   * something beside what they have, and has not yet. `ask`: one question at a time.
   */
  readonly mode: 'silent' | 'invited' | 'chosen' | 'widen' | 'ready' | 'ask';
  /** The direction that somebody goes for, or that is ready. */
  readonly direction?: string | undefined;
  /** The application that somebody was invited for. */
  readonly application?: Application | undefined;
  /** In the order in which they are offered: first what is most worth a walk, and in each round a job that was not known. */
  readonly questions: readonly OpenQuestion[];
  /** Something else comes first (a plan, a note, a look back): a question stays one tap away. */
  readonly isAside: boolean;
  /** What somebody wrote when they set their course, as long as nothing was planned since: their own next step comes first. */
  readonly ownWords: Course | undefined;
};

const stepsOfPlanning: readonly string[] = ['plan', 'wait'];

/**
 * What to offer next on a page. It holds to `nextExplorations`, and knows what just happened: a choice, an invitation, what
 * somebody decided.
 *
 * @example
 * const { mode, questions } = nextOffer(journal.dossier, new Date());
 */
export function nextOffer(dossier: Dossier, now?: ReadingMoment): NextOffer {
  return readOnce(offer, dossier, toReadingDay(dossier, now));
}

function offer(dossier: Dossier, today: string): NextOffer {
  const { trajectory } = dossier.cycle.value;
  const isUnderWay = trajectory === 'agreed' || trajectory === 'running';
  if (!isUnderWay || isPausing(dossier, today)) {
    return { mode: 'silent', questions: [], isAside: false, ownWords: undefined, evidence: [] };
  }
  const isAside = !stepsOfPlanning.includes(nextStep(dossier, today).step);
  const isDeciding = decide(dossier, today);
  const { questions, isEnough } = nextExplorations(dossier, today);
  if (isDeciding && isDeciding.mode !== 'ready') return { ...isDeciding, questions: [], isAside, ownWords: undefined };
  const widening = findWidening(dossier);
  if (isDeciding && !widening) return { ...isDeciding, questions: [], isAside, ownWords: undefined };
  if (isEnough && !widening) {
    const evidence = dossier.directions.filter(({ state }) => state === 'active').map(({ entry }) => entry);
    return { mode: 'ready', questions: [], isAside, ownWords: undefined, evidence };
  }
  const offered = orderQuestions(
    dossier,
    cells(dossier, today),
    questions.filter((question) => isTimely(dossier, question)),
  );
  if (widening) return { mode: 'widen', questions: offered, isAside, ownWords: undefined, evidence: [widening.entry] };
  const ownWords = findOwnWords(dossier);
  return { mode: 'ask', questions: offered, isAside, ownWords, evidence: offered[0]?.evidence ?? [] };
}

/** Where somebody stands who has chosen, or could. */
function decide(
  dossier: Dossier,
  today: string,
): (Pick<NextOffer, 'direction' | 'application' | 'evidence'> & { readonly mode: 'invited' | 'chosen' | 'ready' }) | undefined {
  const answers = new Map(dossier.answers.map((answer) => [answer.application, answer]));
  const invited = dossier.applications.filter(({ id }) => answers.get(id)?.outcome === 'invited').at(-1);
  if (invited) {
    const { direction } = invited;
    return { mode: 'invited', application: invited, ...(direction ? { direction } : {}), evidence: [invited.entry] };
  }
  const chosen = dossier.directions.filter(({ state }) => state === 'chosen').at(-1);
  if (chosen) {
    return { mode: 'chosen', direction: chosen.id, evidence: [chosen.changes.at(-1)?.entry ?? chosen.entry] };
  }
  const ready = judgeDirections(dossier, today)
    .map(({ suggestion }) => suggestion)
    .find(({ course }) => course === 'goForIt');
  return ready && { mode: 'ready', direction: ready.direction, evidence: ready.evidence };
}

/** After illness nobody is asked about the old work before they took leave of it: that is a first move of its own. */
function isTimely({ method, directions, notes, cycle }: Dossier, { direction }: OpenQuestion): boolean {
  const isOldWork = method?.track === 'reintegration' && directions.get(direction)?.novelty === 'known';
  return !isOldWork || cycle.context.round > 1 || notes.some(({ kind }) => kind === 'freeWriting');
}

/** Courses that say how to go on, so that their reason is often a plan. */
const goingOn: readonly Course['course'][] = ['persist', 'deepen'];

/**
 * Who has not seen the work yet looks at the work before its pay. A direction of which the field says that there is no place waits
 * behind the others; a job that somebody did not know gets its turn in each round.
 */
function orderQuestions(dossier: Dossier, known: Cells, questions: readonly OpenQuestion[]): readonly OpenQuestion[] {
  const isCold = ({ direction }: OpenQuestion) => {
    const chance = known.get(direction, 'chance');
    return chance.hasFieldCon && !isPositive(chance);
  };
  const isDry = ({ about, isNeverExplored }: OpenQuestion) => {
    const criterion = dossier.criteria.get(about);
    return isNeverExplored && (criterion === undefined || isFactual(criterion));
  };
  const { round } = dossier.cycle.context;
  // Somebody came back with this very question and does not know yet what to make of it: it is not put to them again at once.
  const justAsked = new Map<string, Set<string | undefined>>();
  for (const { isHarvested, round: asked, directions, questions: about } of dossier.explorations) {
    if (!isHarvested || asked !== round) continue;
    for (const id of directions) {
      justAsked.set(id, new Set([...(justAsked.get(id) ?? []), ...about.map((question) => question.about)]));
    }
  }
  const isJustAsked = ({ direction, about, uncertainty }: OpenQuestion) =>
    uncertainty === 'empty' && justAsked.get(direction)?.has(about) === true;
  const toRank = (question: OpenQuestion) =>
    (isJustAsked(question) ? 4 : 0) + (isCold(question) ? 2 : 0) + (isDry(question) ? 1 : 0);
  const ranked = questions.map((question) => ({ question, rank: toRank(question) }));
  const ordered = ranked.sort((a, b) => a.rank - b.rank).map(({ question }) => question);
  const isUnknown = (id: string) => dossier.directions.get(id)?.novelty === 'unknown';
  const hasUnknown = dossier.explorations.some(
    (exploration) => exploration.round === round && exploration.state !== 'dropped' && exploration.directions.some(isUnknown),
  );
  const first = hasUnknown ? undefined : ordered.find(({ direction }) => isUnknown(direction));
  return first ? [first, ...ordered.filter((question) => question !== first)] : ordered;
}

/** The reason of the course that closed the last round, when nothing was planned or done since. */
function findOwnWords(dossier: Dossier): Course | undefined {
  const course = dossier.courses.filter(({ isTaken, reason }) => isTaken && Boolean(reason?.trim())).at(-1);
  if (!course || !goingOn.includes(course.course)) return undefined;
  const hasActed = dossier.explorations.some(({ at, doneAt = '', awaitingSince = '' }) =>
    [at, doneAt, awaitingSince].some((moment) => moment > course.at),
  );
  return hasActed || dossier.applications.some(({ at }) => at > course.at) ? undefined : course;
}

/** The course by which somebody went wider, as long as nothing was put beside what they had. */
function findWidening({ courses, directions }: Dossier): Course | undefined {
  const taken = courses.filter(({ isTaken }) => isTaken);
  const last = taken.at(-1);
  const widening = taken.filter(({ course, round }) => course === 'widen' && round === last?.round).at(-1);
  return widening && !directions.some(({ at }) => at > widening.at) ? widening : undefined;
}

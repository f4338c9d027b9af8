import fc from 'fast-check';
import { type Happened, on, toEntries } from './a-dossier.test.setup';
import type { Entry } from '../journal/entry';

/** What somebody did, drawn at random: `a`, `b` and `c` choose from whatever is there by then. */
type Step = {
  readonly kind: keyof typeof tellers;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly gap: number;
  readonly isPrivate: boolean;
};

/** Words that somebody typed, each with the name of its place. */
export type Say = (place: string) => string;

export type GeneratedJourney = {
  readonly entries: readonly Entry[];
  /** The directions and wishes that it knows. */
  readonly directions: readonly string[];
  readonly abouts: readonly string[];
  /** Some time after the last entry. */
  readonly now: Date;
};

export type JourneyPlan = {
  readonly steps: readonly Step[];
  readonly track: number;
  readonly later: number;
  /** What is heard: 0 mostly no, 1 both, 2 mostly yes. */
  readonly mood: number;
};

type Scene = {
  day: string;
  readonly mood: number;
  readonly say: Say;
  readonly directions: string[];
  readonly criteria: string[];
  readonly findings: string[];
  readonly open: string[];
  readonly all: string[];
  readonly estimates: string[];
  readonly letters: string[];
  readonly differences: string[];
  round: number;
};

type Teller = (scene: Scene, step: Step) => readonly Happened[];

const pick = <Value>(list: readonly Value[], at: number): Value | undefined => list[at % Math.max(1, list.length)];
const polarities = [
  [-2, -1, -1, 1, -1, -2],
  [-2, -1, 1, 2, 1, -1],
  [1, 1, 2, -1, 1, 1],
] as const;
const kindsOfSource = ['field', 'field', 'field', 'vacancyScan', 'statistic'] as const;
const kindsOfFinding = ['fact', 'impression', 'quote', 'surprise'] as const;
const rooms = ['yes', 'little', 'no'] as const;

function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

const addDirection: Teller = ({ day, directions, say }, { a, b }) => {
  if (directions.length >= 5) return [];
  const id = `d${directions.length + 1}`;
  directions.push(id);
  const novelty = (['known', 'vague', 'unknown'] as const)[b % 3] ?? 'known';
  const meanings = b % 2 ? [say('meaning')] : [];
  return [
    on(day, 'direction.added', {
      id,
      title: say(id),
      why: say(`${id} why`),
      novelty,
      meanings,
      state: a % 6 ? 'active' : 'candidate',
    }),
  ];
};

const addCriterion: Teller = ({ day, criteria, findings, say }, { a, b }) => {
  if (criteria.length >= 4) return [];
  const id = `k${criteria.length + 1}`;
  criteria.push(id);
  const kind = (['important', 'must', 'important', 'nice'] as const)[a % 4];
  const bornFrom = pick(findings, b);
  return [on(day, 'criterion.added', { id, label: say(id), kind: kind ?? 'nice', ...(bornFrom ? { bornFrom } : {}) })];
};

const logFinding: Teller = (scene, { a, b, c }) => {
  const { day, directions, criteria, findings, all, say } = scene;
  const id = `f${findings.length + 1}`;
  findings.push(id);
  const abouts = [...criteria, 'chance', 'doable'];
  // Much about few directions, so that something is confirmed.
  const direction = pick(directions, scene.mood === 1 ? a : a % 2);
  const polarity = pick(polarities[scene.mood] ?? [], b) ?? 1;
  const links = direction
    ? [c, c + 1].slice(0, 1 + (b % 2)).map((at) => ({ direction, about: pick(abouts, at) ?? 'chance', polarity }))
    : [];
  const exploration = c % 3 === 0 ? pick(all, a) : undefined;
  const source = pick(['An', 'Bo', 'Cas', 'Dirk'], a + c);
  return [
    on(scene.day, c % 4 ? 'finding.logged' : 'signal.logged', {
      id,
      text: say(id),
      links,
      source: say(`source ${source}`),
      kind: pick(kindsOfFinding, a + b) ?? 'fact',
      sourceKind: pick(kindsOfSource, b + c) ?? 'field',
      ...(exploration ? { exploration } : {}),
      ...(a % 7 === 0 ? { firstHand: true } : {}),
      ...(b % 9 === 0 ? { authority: true } : {}),
      ...(c % 5 === 0 ? { expires: addDays(day, 2 * b) } : {}),
      ...(c % 11 === 0 && findings.length > 1 ? { revises: findings[findings.length - 2] } : {}),
    }),
  ];
};

const planExploration: Teller = ({ day, directions, criteria, open, all, say }, { a, b, c }) => {
  const id = `x${all.length + 1}`;
  all.push(id);
  open.push(id);
  const direction = pick(directions, a);
  const about = pick([...criteria, 'chance', 'doable'], b) ?? 'chance';
  return [
    on(day, 'exploration.planned', {
      id,
      kind: 'talk',
      rung: c % 8,
      directions: direction ? [direction] : [],
      questions: b % 2 ? [{ about, text: say(`${id} question`) }] : [],
      who: say(`${id} who`),
      dreadBefore: b % 11,
      ...(a % 5 ? { when: addDays(day, 1 + ((a + b) % 12)) } : {}),
    }),
  ];
};

const doExploration: Teller = ({ day, open }, { a, b }) => {
  const id = pick(open, a);
  if (id === undefined) return [];
  open.splice(open.indexOf(id), 1);
  return [on(day, 'exploration.done', { id, dreadAfter: b % 11, ...(a % 4 ? { energy: (b % 5) - 2 } : {}) })];
};

const closeRound: Teller = (scene, { a, b }) => {
  const { day, findings, say } = scene;
  const finding = pick(findings, a);
  if (finding === undefined) return [];
  const course = (['persist', 'deepen', 'widen', 'narrow', 'switch', 'goForIt'] as const)[b % 6];
  const round = scene.round++;
  return [
    on(day, 'conclusion.drawn', { id: `c${round}`, text: say(`c${round}`), rests: [finding] }),
    on(day, 'course.set', { round, course: course ?? 'persist', reason: say(`reason ${round}`) }),
  ];
};

const changeDirection: Teller = ({ day, directions, say }, { a, b }) => {
  const id = pick(directions, a);
  if (id === undefined) return [];
  if (b % 3 === 0) return [on(day, 'direction.activated', { id })];
  if (b % 12 === 1) return [on(day, 'direction.chosen', { id })];
  return [
    on(day, 'direction.parked', {
      id,
      reason: b % 2 ? 'fit' : 'chance',
      lookAgainWhen: a % 2 ? addDays(day, b) : say(`again ${id}`),
    }),
  ];
};

const changeExploration: Teller = ({ day, open }, { a, b, c }) => {
  const id = pick(open, a);
  if (id === undefined) return [];
  const reason = (['time', 'dread', 'otherSide', 'other'] as const)[b % 4];
  if (c % 3 === 0) return [on(day, 'exploration.awaiting', { id })];
  return [on(day, 'exploration.moved', { id, to: addDays(day, 1 + (c % 14)), reason: reason ?? 'other' })];
};

const sharpen: Teller = ({ day, criteria, findings, say }, { a, b, c }) => {
  const id = pick(criteria, a);
  const because = pick(findings, b);
  if (id === undefined) return [];
  const kind = (['must', 'important', 'nice'] as const)[b % 3];
  const set = c % 2 ? { label: say(`${id} ${c}`) } : { kind: kind ?? 'nice' };
  return [on(day, 'criterion.sharpened', { id, set, text: say(`${id} text`), because: because ? [because] : [] })];
};

const estimate: Teller = ({ day, estimates, say }, { a, b }) => {
  const known = pick(estimates, b);
  if (a % 2 && known) return [on(day, 'estimate.resolved', { id: known, outcome: b % 2 })];
  const id = `p${estimates.length + 1}`;
  estimates.push(id);
  return [on(day, 'estimate.given', { id, p: (b % 11) / 10, statement: say(id), resolvesOn: addDays(day, a) })];
};

const meetCoach: Teller = ({ day, differences, say }, { a, b }) => {
  const id = pick(differences, b);
  if (a % 6 === 0) return [on(day, 'coach.left', { reason: say('left') }, 'coach')];
  if (a % 6 === 1) return [on(day, 'sponsorGoal.given', { goal: say('goal') }, 'sponsor')];
  if (a % 6 === 2 && id) return [on(day, b % 2 ? 'goalDifference.raised' : 'goalDifference.settled', { id })];
  if (a % 6 === 3) {
    differences.push(`g${differences.length + 1}`);
    return [on(day, 'goalDifference.marked', { id: differences.at(-1) ?? 'g1', text: say('difference') })];
  }
  return [on(day, 'coachSession.held', { text: say('session') }, 'coach')];
};

const write: Teller = ({ day, letters, say }, { a, b }) => {
  if (a % 5 === 0) return [on(day, 'reflection.written', { whatItDid: say('nooit'), soNow: say('soNow') })];
  if (a % 5 === 1) return [on(day, 'note.written', { text: say('note'), kind: b % 2 ? 'freeWriting' : 'thought' })];
  if (a % 5 === 2) {
    letters.push(`l${letters.length + 1}`);
    return [on(day, 'letter.scheduled', { id: letters.at(-1) ?? 'l1', opens: addDays(day, b * 5), text: say('letter') })];
  }
  const letter = pick(letters, b);
  if (a % 5 === 3 && letter) return [on(day, 'letter.opened', { id: letter })];
  return [on(day, 'selfCheck.answered', { room: rooms[b % 3] ?? 'yes', hope: b % 11, clarity: a % 11 })];
};

const apply: Teller = ({ day, say }, { a, b }) => {
  const outcome = (['rejected', 'noAnswer', 'invited', 'offer'] as const)[b % 4];
  if (a % 2) return [on(day, 'application.sent', { count: 1 + b, to: say('employer') })];
  return [on(day, 'answer.received', { outcome: outcome ?? 'rejected', text: say('answer') })];
};

const weigh: Teller = ({ day, criteria, say }, { a, b }) => {
  if (a % 3 === 0) return [on(day, 'meaning.named', { text: say('meaning') })];
  if (a % 3 === 1) return [on(day, 'picture.given', { text: say('picture'), meanings: [say('meaning'), say('other')] })];
  const weights = criteria.map((criterion, at) => ({ criterion, weight: at === b % criteria.length ? 100 : 10 * at }));
  return [on(day, 'weights.given', { method: 'swing', weights })];
};

const turn: Teller = ({ day, say }, { a, b }) => {
  if (a % 4 === 0) return [on(day, 'pause.planned', { until: addDays(day, 2 * b), reason: say('pause') })];
  if (a % 4 === 1) return [on(day, 'pause.ended', {})];
  if (a === 2) return [on(day, 'trajectory.closed', { ending: 'stayed', carry: [say('carry')] })];
  if (a === 3) return [on(day, 'trajectory.reopened', { reason: say('reopened') })];
  return [on(day, 'agreement.noted', { text: say('agreement') })];
};

const tellers = {
  addDirection,
  addCriterion,
  logFinding,
  planExploration,
  doExploration,
  closeRound,
  changeDirection,
  changeExploration,
  sharpen,
  estimate,
  meetCoach,
  write,
  apply,
  weigh,
  turn,
} as const satisfies Readonly<Record<string, Teller>>;

const often: readonly (keyof typeof tellers)[] = [
  ...Array.from({ length: 9 }, () => 'logFinding' as const),
  ...Array.from({ length: 3 }, () => 'addDirection' as const),
  ...Array.from({ length: 3 }, () => 'addCriterion' as const),
  ...Array.from({ length: 3 }, () => 'planExploration' as const),
  ...Array.from({ length: 3 }, () => 'doExploration' as const),
  ...Array.from({ length: 2 }, () => 'closeRound' as const),
  ...(Object.keys(tellers) as (keyof typeof tellers)[]),
];

const steps = fc.record({
  kind: fc.constantFrom(...often),
  a: fc.nat(11),
  b: fc.nat(11),
  c: fc.nat(11),
  gap: fc.constantFrom(0, 0, 0, 1, 1, 2, 3, 5, 8, 15),
  isPrivate: fc.boolean(),
});

/** Journeys that could be somebody's: what is named is there, and days go on. */
export const journeyPlans: fc.Arbitrary<JourneyPlan> = fc.record({
  steps: fc.array(steps, { minLength: 1, maxLength: 50, size: 'max' }),
  track: fc.nat(2),
  mood: fc.nat(2),
  later: fc.constantFrom(0, 1, 3, 7, 8, 11, 15, 22, 40),
});

/** Told in somebody's own words. */
export function tellJourney({ steps: told, track, later, mood }: JourneyPlan, say: Say = (place) => place): GeneratedJourney {
  const scene: Scene = {
    day: '2026-01-05',
    mood,
    say,
    directions: [],
    criteria: [],
    findings: [],
    open: [],
    all: [],
    estimates: [],
    letters: [],
    differences: [],
    round: 1,
  };
  const tracks = ['preventive', 'curative', 'reintegration'] as const;
  const intake = { track: tracks[track] ?? 'preventive', question: say('question'), goal: say('aim') };
  const happened: Happened[] = [on(scene.day, 'intake.given', intake)];
  for (const step of told) {
    scene.day = addDays(scene.day, step.gap);
    for (const one of tellers[step.kind](scene, step)) {
      happened.push(step.isPrivate && one.by === 'client' ? { ...one, audience: 'private' } : one);
    }
  }
  return {
    entries: toEntries(happened),
    directions: scene.directions,
    abouts: [...scene.criteria, 'chance', 'doable'],
    now: new Date(`${addDays(scene.day, later)}T20:00:00`),
  };
}

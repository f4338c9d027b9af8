import type { CaseEntry } from './case-script';

type Told = Record<string, unknown> & { readonly id?: unknown };
export type ToldDossier = Readonly<Record<string, readonly Told[]>>;

/** Kinds that are kept as they were said, and where. */
const keptAsSaid: Readonly<Record<string, string>> = {
  'sponsorGoal.given': 'sponsorGoals',
  'accents.agreed': 'accents',
  'picture.given': 'pictures',
  'estimate.given': 'estimates',
  'application.sent': 'applications',
  'answer.received': 'answers',
  'reflection.written': 'reflections',
  'note.written': 'notes',
  'selfCheck.answered': 'selfChecks',
  'pause.planned': 'pauses',
  'coachSession.held': 'coachSessions',
  'letter.scheduled': 'letters',
  'agreement.noted': 'agreements',
  'workCondition.noted': 'workConditions',
  'shareWarning.shown': 'shareWarnings',
  'sponsor.asked': 'sponsorQuestions',
  'report.made': 'reports',
  'checkIn.planned': 'checkIns',
  'trajectory.closed': 'closings',
};

const directionStates: Readonly<Record<string, string>> = {
  'direction.activated': 'active',
  'direction.parked': 'parked',
  'direction.chosen': 'chosen',
};

/**
 * What the entries of a case say, told again without the core: a list for each table of the dossier, with what must be in it.
 * Deliberately simple-minded, so that it does not share a mistake with the fold. `refused` did land, and needs the person.
 */
export function tell(entries: readonly CaseEntry[], refused: ReadonlySet<CaseEntry> = new Set()): ToldDossier {
  const tables: Record<string, Told[]> = {};
  const list = (table: string) => (tables[table] ??= []);
  const named = (table: string, id: unknown) => list(table).find((told) => told.id === id);
  let round = 1;
  for (const entry of entries) {
    const { type, by: _, audience: __, ...said } = entry;
    const isTaken = !refused.has(entry);
    const kept = keptAsSaid[type];
    if (kept) {
      if (isTaken) list(kept).push({ ...said });
    } else if (type === 'direction.added') list('directions').push({ state: 'candidate', ...said });
    else if (type in directionStates) {
      const { reason, lookAgainWhen } = said as Told;
      Object.assign(named('directions', said['id']) ?? {}, { state: directionStates[type], reason, lookAgainWhen });
    } else if (type === 'criterion.added') list('criteria').push({ ...said, history: [] });
    else if (type === 'criterion.sharpened') {
      const criterion = named('criteria', said['id']);
      if (criterion) Object.assign(criterion, said['set'], { history: [...(criterion['history'] as object[]), {}] });
    } else if (type === 'conclusion.drawn') list('conclusions').push({ ...said, round, isTaken });
    else if (type === 'course.set') {
      const closes = (said['round'] as number | undefined) ?? round;
      list('courses').push({ ...said, round: closes, isTaken });
      if (isTaken && closes === round) round++;
    } else if (type === 'finding.logged' || type === 'signal.logged') {
      const { exploration } = said as Told;
      list('findings').push({ links: [], ...said, round, form: type === 'signal.logged' ? 'signal' : 'finding' });
      const harvested = exploration === undefined ? undefined : named('explorations', exploration);
      if (harvested) Object.assign(harvested, { isHarvested: true }, harvested['state'] === 'done' && { state: 'harvested' });
    } else if (type === 'estimate.resolved') Object.assign(named('estimates', said['id']) ?? {}, { outcome: said['outcome'] });
    else if (type.startsWith('exploration.') && isTaken) tellExploration(list('explorations'), type, said, round);
  }
  return tables;
}

function tellExploration(explorations: Told[], type: string, said: Told, round: number): void {
  const known = explorations.find(({ id }) => id !== undefined && id === said.id);
  const { id, when, to, reason, ...others } = said;
  const was = known?.['state'];
  if (type === 'exploration.planned') {
    explorations.push({ ...said, state: when ? 'planned' : 'idea', isHarvested: false, round });
  } else if (type === 'exploration.done') {
    if (!known) explorations.push({ ...(id === undefined ? {} : { id }), ...others, state: 'done', isHarvested: false, round });
    else Object.assign(known, others, { state: known['isHarvested'] ? 'harvested' : 'done' });
  } else if (known && type === 'exploration.scheduled') Object.assign(known, { state: 'planned', when });
  else if (known && type === 'exploration.awaiting') Object.assign(known, { state: 'awaiting' });
  else if (known && type === 'exploration.moved') {
    Object.assign(known, { state: was === 'awaiting' ? was : 'planned', ...(to ? { when: to } : {}) });
  } else if (known && type === 'exploration.dropped') {
    Object.assign(known, { state: 'dropped', ...(reason ? { droppedBecause: reason } : {}) });
  }
}

import type { Dossier } from '../dossier/dossier';
import type { Direction } from '../dossier/shapes';
import type { DirectionSuggestion } from './direction-suggestion';
import { isDone, toDoneDay } from './direction-summary';
import type { Evidence } from './reading';
import { thresholdsOf } from './thresholds-of';

export type TrajectoryRule = 'fewOpen' | 'nothingNew' | 'parkedForOneReason' | 'manyActive' | 'noRoom' | 'littleRoom';

export type TrajectorySuggestion = Evidence & {
  readonly course: 'widen' | 'narrow' | 'pause';
  readonly rule: TrajectoryRule;
};

/** For the whole journey: wider, narrower, or rest. Each is an offer, and nobody is told. */
export function suggestForTrajectory(
  dossier: Dossier,
  directions: readonly DirectionSuggestion[],
): readonly TrajectorySuggestion[] {
  return [suggestWiden(dossier, directions), suggestNarrow(dossier, directions), suggestPause(dossier)].filter(
    (suggestion) => suggestion !== undefined,
  );
}

function suggestWiden(dossier: Dossier, directions: readonly DirectionSuggestion[]): TrajectorySuggestion | undefined {
  const thresholds = thresholdsOf(dossier);
  if (directions.some(({ course }) => course === 'goForIt')) return undefined;
  const open = directions.filter(({ course }) => course !== 'switch');
  const closing = directions.filter(({ course }) => course === 'switch').flatMap(({ evidence }) => evidence);
  const toEntries = (found: readonly Direction[]) => found.map((direction) => direction.changes.at(-1)?.entry ?? direction.entry);
  if (open.length <= thresholds.openForWiden) {
    const left = dossier.directions.filter(({ state }) => state !== 'candidate');
    const rests = [...new Set([...closing, ...toEntries(left)])];
    const evidence = rests.length > 0 ? rests : restOnWhatThereIs(dossier);
    return evidence.length > 0 ? { course: 'widen', rule: 'fewOpen', evidence } : undefined;
  }
  const quiet = findQuietRounds(dossier, thresholds.staleRounds);
  if (quiet) return { course: 'widen', rule: 'nothingNew', evidence: quiet };
  if (open.length > thresholds.openForWidenAfterParking) return undefined;
  const parked = dossier.directions.filter(({ state }) => state === 'parked');
  const times = new Map<Direction['reason'], number>();
  for (const { reason } of parked) times.set(reason, (times.get(reason) ?? 0) + 1);
  const alike = parked.filter(({ reason }) => (times.get(reason) ?? 0) >= thresholds.parkedForOneReason);
  return alike.length > 0 ? { course: 'widen', rule: 'parkedForOneReason', evidence: toEntries(alike) } : undefined;
}

/** Where nothing was ever open: the directions that wait, or else the question that somebody came with, or what they said last. */
function restOnWhatThereIs({ directions, intake, lastEntry }: Dossier): readonly string[] {
  if (directions.size > 0) return directions.map(({ entry }) => entry);
  const entry = intake?.entry ?? lastEntry?.id;
  return entry === undefined ? [] : [entry];
}

/**
 * The courses of the last rounds, when no surprise and no sharper wish came since. A course of the client ends a round here
 * also while it waits for a conclusion or a reason: they turned a corner. One of somebody else does not.
 */
function findQuietRounds(dossier: Dossier, count: number): readonly string[] | undefined {
  const closed = new Map<number, { entry: string; day: string }>();
  for (const { round, entry, at, by } of dossier.courses) {
    if (by === 'client' && !closed.has(round)) closed.set(round, { entry, day: at.slice(0, 10) });
  }
  const rounds = [...closed.values()];
  const since = rounds.at(-count)?.day;
  if (since === undefined) return undefined;
  const isNew = ({ at }: { readonly at: string }) => at.slice(0, 10) > since;
  const hasSurprise = dossier.findings.filter(({ kind }) => kind === 'surprise').some(isNew);
  const hasChange = dossier.criteria.filter((criterion) => isNew(criterion) || criterion.history.some(isNew)).length > 0;
  return hasSurprise || hasChange ? undefined : rounds.slice(-count).map(({ entry }) => entry);
}

function suggestNarrow(dossier: Dossier, directions: readonly DirectionSuggestion[]): TrajectorySuggestion | undefined {
  if (directions.length < thresholdsOf(dossier).activeForNarrow) return undefined;
  const evidence = directions.flatMap(({ direction }) => dossier.directions.get(direction)?.entry ?? []);
  return { course: 'narrow', rule: 'manyActive', evidence };
}

function suggestPause(dossier: Dossier): TrajectorySuggestion | undefined {
  const { lowInARow, lowEnergy } = thresholdsOf(dossier);
  const check = dossier.selfChecks.last;
  if (check?.room === 'no') return { course: 'pause', rule: 'noRoom', evidence: [check.entry] };
  if (check?.room !== 'little') return undefined;
  const felt = dossier.explorations
    .filter((exploration) => isDone(exploration) && exploration.energy !== undefined)
    .sort((a, b) => (toDoneDay(a) < toDoneDay(b) ? -1 : toDoneDay(a) > toDoneDay(b) ? 1 : 0))
    .slice(-lowInARow);
  const isLow = felt.length === lowInARow && felt.every(({ energy = 0 }) => energy <= lowEnergy);
  if (!isLow) return undefined;
  return { course: 'pause', rule: 'littleRoom', evidence: [check.entry, ...felt.map(({ entry }) => entry)] };
}

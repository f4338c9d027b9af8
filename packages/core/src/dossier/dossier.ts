import type { Cycle } from '../cycle/cycle.types';
import { initialCycle } from '../cycle/cycle.step';
import type { ErrorCode } from '../errors';
import type { Entry, EntryId } from '../journal/entry';
import type { Method } from '../method/method';
import type {
  Accents,
  Agreement,
  Answer,
  Application,
  CheckIns,
  Closing,
  CoachSession,
  Conclusion,
  Course,
  Criterion,
  Direction,
  Estimate,
  Exploration,
  Finding,
  Intake,
  Letter,
  Note,
  Pause,
  Picture,
  Reflection,
  Report,
  SelfCheck,
  ShareWarning,
  SponsorGoal,
  SponsorQuestion,
  WorkCondition,
  GoalDifference,
  CheckInAnswer,
  Meaning,
  StruckLine,
  Support,
  Weighing,
  CoachChoice,
  NudgeChoice,
  Nudge,
  FollowUp,
  Copy,
  CopyPostponement,
} from './shapes';
import { Table } from './table';

/** An entry that the cycle could not take where it landed. It stays, and waits for the person. */
export type NeedsYou = { readonly id: EntryId; readonly type: string; readonly code: ErrorCode };

export type DossierTables = {
  readonly sponsorGoals: Table<SponsorGoal>;
  /** Each agreement on the accents; the last one holds. */
  readonly accents: Table<Accents>;
  readonly pictures: Table<Picture>;
  readonly directions: Table<Direction>;
  readonly criteria: Table<Criterion>;
  readonly explorations: Table<Exploration>;
  /** Findings and market signals. */
  readonly findings: Table<Finding>;
  readonly estimates: Table<Estimate>;
  readonly applications: Table<Application>;
  readonly answers: Table<Answer>;
  readonly reflections: Table<Reflection>;
  readonly conclusions: Table<Conclusion>;
  readonly courses: Table<Course>;
  readonly notes: Table<Note>;
  readonly selfChecks: Table<SelfCheck>;
  readonly pauses: Table<Pause>;
  readonly coachSessions: Table<CoachSession>;
  readonly letters: Table<Letter>;
  readonly agreements: Table<Agreement>;
  readonly workConditions: Table<WorkCondition>;
  readonly sponsorQuestions: Table<SponsorQuestion>;
  readonly shareWarnings: Table<ShareWarning>;
  readonly reports: Table<Report>;
  readonly checkIns: Table<CheckIns>;
  readonly closings: Table<Closing>;
  readonly goalDifferences: Table<GoalDifference>;
  readonly struckLines: Table<StruckLine>;
  readonly meanings: Table<Meaning>;
  readonly weighings: Table<Weighing>;
  readonly checkInAnswers: Table<CheckInAnswer>;
  readonly supports: Table<Support>;
  readonly coachChoices: Table<CoachChoice>;
  readonly nudgeChoices: Table<NudgeChoice>;
  readonly nudges: Table<Nudge>;
  readonly followUps: Table<FollowUp>;
  /** Each time that the client saved a copy of the dossier. */
  readonly copies: Table<Copy>;
  /** Each time that they were offered to, and did not want to yet. */
  readonly copyPostponements: Table<CopyPostponement>;
  readonly needsYou: Table<NeedsYou>;
};

export type DossierFacts = {
  readonly cycle: Cycle;
  /** The pack that this journey goes by: the version that it started with, where that is among the known ones. */
  readonly method: Method | undefined;
  /** Every version of the pack that is known here, today's first. */
  readonly packs: readonly Method[];
  readonly intake: Intake | undefined;
  /** Day of the first intake: `2026-01-12`. */
  readonly started: string | undefined;
  /** Each track that was agreed, and when; the last one holds. */
  readonly tracks: readonly { readonly track: NonNullable<Intake['track']>; readonly at: string }[];
  readonly coachLeft: { readonly entry: EntryId; readonly at: string; readonly reason?: string | undefined } | undefined;
  /** What findings name as the exploration that they come from, while it is not there: a plan may be noted afterwards. */
  readonly foundAhead: readonly string[];
  /** The last day on which the client did something. */
  readonly lastActive: string | undefined;
  /** The last nine days on which the client did something: enough to know their rhythm. */
  readonly activeDays: readonly string[];
  /** How many entries this dossier was folded from, the ones that could not be read included. */
  readonly entries: number;
  /** Entries of a kind or version that this code does not know yet. They are kept, and carried along. */
  readonly unread: number;
  /** Entries whose words were erased: of them only the place, the day and the kind are left. */
  readonly erased: number;
  readonly lastEntry: Entry | undefined;
};

/** Everything of one person, folded from the journal. Immutable: the same reference until something changed. */
export type Dossier = DossierFacts & DossierTables;

export const dossierTableNames = [
  'sponsorGoals',
  'accents',
  'pictures',
  'directions',
  'criteria',
  'explorations',
  'findings',
  'estimates',
  'applications',
  'answers',
  'reflections',
  'conclusions',
  'courses',
  'notes',
  'selfChecks',
  'pauses',
  'coachSessions',
  'letters',
  'agreements',
  'workConditions',
  'sponsorQuestions',
  'shareWarnings',
  'reports',
  'checkIns',
  'closings',
  'goalDifferences',
  'struckLines',
  'meanings',
  'weighings',
  'checkInAnswers',
  'supports',
  'coachChoices',
  'nudgeChoices',
  'nudges',
  'followUps',
  'copies',
  'copyPostponements',
  'needsYou',
] as const satisfies readonly (keyof DossierTables)[];

/** @param packs the pack of today, or that and its earlier versions */
export function createDossier(packs: Method | readonly Method[] = []): Dossier {
  const known = 'id' in packs ? [packs] : packs;
  const tables = Object.fromEntries(dossierTableNames.map((name) => [name, new Table()]));
  const facts: DossierFacts = {
    cycle: initialCycle,
    method: known[0],
    packs: known,
    intake: undefined,
    started: undefined,
    tracks: [],
    coachLeft: undefined,
    foundAhead: [],
    lastActive: undefined,
    activeDays: [],
    entries: 0,
    unread: 0,
    erased: 0,
    lastEntry: undefined,
  };
  return { ...facts, ...(tables as unknown as DossierTables) };
}

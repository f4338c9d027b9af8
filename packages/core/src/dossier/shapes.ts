import type { ExplorationState } from '../cycle/exploration.states';
import type { AccentsAgreed } from '../events/accents-agreed';
import type { AgreementNoted } from '../events/agreement-noted';
import type { AnswerReceived } from '../events/answer-received';
import type { ApplicationSent } from '../events/application-sent';
import type { CheckInPlanned } from '../events/check-in-planned';
import type { CoachSessionHeld } from '../events/coach-session-held';
import type { ConclusionDrawn } from '../events/conclusion-drawn';
import type { CourseSet } from '../events/course-set';
import type { CriterionAdded } from '../events/criterion-added';
import type { CriterionSharpened } from '../events/criterion-sharpened';
import type { Kept } from '../events/define-event';
import type { DirectionAdded } from '../events/direction-added';
import type { DirectionParked } from '../events/direction-parked';
import type { EstimateGiven } from '../events/estimate-given';
import type { EstimateResolved } from '../events/estimate-resolved';
import type { ExplorationDone } from '../events/exploration-done';
import type { ExplorationMoved } from '../events/exploration-moved';
import type { ExplorationPlanned } from '../events/exploration-planned';
import type { FindingLogged } from '../events/finding-logged';
import type { IntakeGiven } from '../events/intake-given';
import type { LetterScheduled } from '../events/letter-scheduled';
import type { NoteWritten } from '../events/note-written';
import type { PausePlanned } from '../events/pause-planned';
import type { PictureGiven } from '../events/picture-given';
import type { ReflectionWritten } from '../events/reflection-written';
import type { ReportMade } from '../events/report-made';
import type { SelfCheckAnswered } from '../events/self-check-answered';
import type { ShareWarningShown } from '../events/share-warning-shown';
import type { SignalLogged } from '../events/signal-logged';
import type { SponsorAsked } from '../events/sponsor-asked';
import type { SponsorGoalGiven } from '../events/sponsor-goal-given';
import type { TrajectoryClosed } from '../events/trajectory-closed';
import type { WorkConditionNoted } from '../events/work-condition-noted';
import type { GoalDifferenceMarked } from '../events/goal-difference-marked';
import type { SessionLineStruck } from '../events/session-line-struck';
import type { MeaningNamed } from '../events/meaning-named';
import type { WeightsGiven } from '../events/weights-given';
import type { CheckInAnswered } from '../events/check-in-answered';
import type { SupportNamed } from '../events/support-named';
import type { CoachChosen } from '../events/coach-chosen';
import type { NudgesChosen } from '../events/nudges-chosen';
import type { NudgeSent } from '../events/nudge-sent';
import type { FollowUpSent } from '../events/follow-up-sent';
import type { Fact } from './fact';

/** What the dossier holds: each shape is what its event says, with what happened to it since. */

/** What was said stays as it was said, to the depth of it. */
type Told<Said> = Said extends object ? { readonly [Name in keyof Said]: Told<Said[Name]> } : Said;

export type Intake = Told<IntakeGiven> & Fact;
export type SponsorGoal = Told<SponsorGoalGiven> & Fact;
export type Accents = Told<AccentsAgreed> & Fact;
export type Picture = Told<PictureGiven> & Fact;

export type DirectionState = 'candidate' | 'active' | 'parked' | 'chosen';
type Parking = Readonly<Partial<Pick<DirectionParked, 'reason' | 'lookAgainWhen'>>>;
export type DirectionChange = Pick<Fact, 'entry' | 'at' | 'by'> & Parking & { readonly state: DirectionState };

/** A name that a direction had, and the entry that gave it another. */
export type DirectionName = Pick<Fact, 'entry' | 'at' | 'by' | 'audience'> & { readonly before: string };

export type Direction = Told<Omit<DirectionAdded, 'id' | 'state'>> &
  Fact &
  Parking & {
    readonly state: DirectionState;
    /** Each change of state since it was added, the last one included. */
    readonly changes: readonly DirectionChange[];
    /** The names that it had before, the oldest first. */
    readonly history: readonly DirectionName[];
  };

type Wish = Readonly<Pick<CriterionAdded, 'label' | 'kind'>> & {
  readonly threshold: string | undefined;
  readonly range: Told<CriterionAdded['range']> | undefined;
};

export type CriterionStep = Pick<Fact, 'entry' | 'at' | 'by' | 'audience'> &
  Told<Pick<CriterionSharpened, 'because' | 'text'>> & {
    readonly before: Wish;
    readonly set: Told<Kept<NonNullable<CriterionSharpened['set']>>>;
  };

export type Criterion = Told<Omit<CriterionAdded, 'id'>> & Fact & { readonly history: readonly CriterionStep[] };

export type ExplorationMove = Told<Omit<ExplorationMoved, 'id'>> &
  Pick<Fact, 'entry' | 'at'> & { readonly from?: string | undefined };

export type Exploration = Told<Omit<ExplorationPlanned, 'id' | 'directions' | 'questions'>> &
  Readonly<Pick<ExplorationDone, 'energy' | 'dreadAfter' | 'seenBy'>> &
  Fact & {
    readonly directions: readonly string[];
    /** Without words of its own the text is empty. */
    readonly questions: readonly { readonly about?: string | undefined; readonly text: string }[];
    readonly state: ExplorationState;
    /** The round in which it was planned or noted. */
    readonly round: number;
    readonly moves: readonly ExplorationMove[];
    /** A finding names it. */
    readonly isHarvested: boolean;
    readonly awaitingSince?: string | undefined;
    readonly doneAt?: string | undefined;
    readonly droppedBecause?: string | undefined;
  };

export type FindingLink = Told<NonNullable<FindingLogged['links']>[number]>;

/** What somebody met: a finding, or a signal about chance (`form`). */
export type Finding = Told<Omit<FindingLogged & SignalLogged, 'id' | 'links' | 'emptied'>> &
  Fact & {
    readonly form: 'finding' | 'signal';
    readonly round: number;
    readonly links: readonly FindingLink[];
  };

export type Estimate = Told<EstimateGiven> &
  Fact & { readonly outcome?: EstimateResolved['outcome'] | undefined; readonly resolvedAt?: string | undefined };
export type Application = Told<ApplicationSent> & Fact & { readonly count: number; readonly sentOn: string };
export type Answer = Told<AnswerReceived> & Fact & { readonly round: number };
export type Reflection = Told<Omit<ReflectionWritten, 'explorations'>> &
  Fact & { readonly explorations: readonly string[]; readonly round: number };

/** `isTaken` is false when a rule refused it where it landed; it is kept, and waits in `needsYou`. */
export type Conclusion = Told<ConclusionDrawn> & Fact & { readonly round: number; readonly isTaken: boolean };
export type Course = Told<Omit<CourseSet, 'directions'>> &
  Fact & { readonly round: number; readonly directions: readonly string[]; readonly isTaken: boolean };

export type Note = Told<NoteWritten> & Fact;
export type SelfCheck = Told<SelfCheckAnswered> & Fact;
export type Pause = Told<PausePlanned> & Fact & { readonly endedAt?: string | undefined };
export type CoachSession = Told<CoachSessionHeld> & Fact;
export type Letter = Told<LetterScheduled> & Fact & { readonly openedAt?: string | undefined };
export type Agreement = Told<AgreementNoted> & Fact;
export type WorkCondition = Told<WorkConditionNoted> & Fact;
export type SponsorQuestion = Told<SponsorAsked> & Fact;
export type ShareWarning = Told<ShareWarningShown> & Fact;
export type Report = Told<ReportMade> & Fact;
export type CheckIns = Told<CheckInPlanned> & Fact;
export type Closing = Told<TrajectoryClosed> & Fact & { readonly reopenedAt?: string | undefined };
export type GoalDifference = Told<GoalDifferenceMarked> &
  Fact & { readonly raisedAt?: string | undefined; readonly settledAt?: string | undefined };
export type StruckLine = Told<SessionLineStruck> & Fact;
export type Meaning = Told<MeaningNamed> & Fact;
export type Weighing = Told<WeightsGiven> & Fact;
export type CheckInAnswer = Told<CheckInAnswered> & Fact;
export type Support = Told<SupportNamed> & Fact;
export type CoachChoice = Told<CoachChosen> & Fact;
export type NudgeChoice = Told<NudgesChosen> & Fact;
export type Copy = Fact;
export type CopyPostponement = Fact;
export type Nudge = Told<NudgeSent> & Fact;
export type FollowUp = Told<FollowUpSent> & Fact;

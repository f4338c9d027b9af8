export { type CalendarOptions, type CalendarWords, toCalendar } from './calendar/to-calendar';
export { can, type Verb } from './audience/access';
export { audienceOf } from './audience/pick-audience';
export { type SponsorMaySee, type SponsorRow, sponsorTable, type Track } from './audience/sponsor-table';
export { visibleTo } from './audience/visible-to';
export { initialCycle, stepCycle } from './cycle/cycle.step';
export type { Cycle, CycleContext, CycleEvent, CycleValue } from './cycle/cycle.types';
export type { ExplorationState } from './cycle/exploration.states';
export type { Dossier, DossierFacts, DossierTables, NeedsYou } from './dossier/dossier';
export type { Fact } from './dossier/fact';
export { fold } from './dossier/fold';
export type * from './dossier/shapes';
export { Table } from './dossier/table';
export { type ErrorCode, errorMessages, isOnderwegError, OnderwegError, type StoreReason } from './errors';
export { type EventPayloads, type EventType, events } from './events/events';
export { isDay } from './events/day-pattern';
export { type DossierOwner, readDossierHeader } from './journal/dossier-file';
export type { DossierHeader } from './journal/dossier-header';
export type { Audience, Author, Entry, EntryId, Role } from './journal/entry';
export { mayErase } from './journal/erased-entry';
export { eraseJournal, type EraseJournalOptions } from './journal/erase-journal';
export type {
  ImportOptions,
  ImportOutcome,
  ImportProgress,
  Journal,
  JournalStatus,
  OpenJournalOptions,
  RecordedEvent,
  RecordOptions,
  Refusal,
} from './journal/journal';
export { openJournal } from './journal/open-journal';
export { orderEntries } from './journal/order';
export type { Quarantined } from './journal/read-record';
export { countDays, toDay, toShownTime } from './journal/shown-time';
export type { Drafts, Durability, JournalRecord, JournalStorage, JournalStore, OpenOptions } from './journal/storage';
export { countBytes, findTextProblem, maxEntryBytes, maxTextBytes, type TextProblem, toKeepableText } from './journal/text-rule';
export { createIds } from './journal/uuid';
export { entriesAbout } from './journal/entries-about';
export { entriesQuoting, isSameWords, quotableWords, wordsOfEntry } from './journal/entries-quoting';
export {
  type ExplorationKind,
  type FirstMoveOfMethod,
  type IntakeQuestion,
  isPartOn,
  type Method,
  type MethodPart,
  methodParts,
  promptsInTheBox,
  type ReflectionPrompt,
} from './method/method';
export { methods } from './method/methods';
export { type ThresholdLimit, type Thresholds, thresholdLimits, thresholdsInTheBox } from './method/thresholds';
export { hasCoach } from './method/has-coach';
export { fixedTexts, isFixedText } from './method/fixed-texts';
export type { ExpectedInMethod, MethodLimit, MethodProblem } from './method/method-problem';
export { listOwnWords } from './method/own-words';
export { isMethod, parseMethod } from './method/parse-method';
export { type AfterCare, afterCare, type CheckIn } from './readings/after-care';
export { type Cell, type CellState, cell } from './readings/cell';
export { type Cells, cells } from './readings/cells';
export { type CoachFit, type CoachReason, type CoachWishes, coachFit } from './readings/coach-fit';
export { type CoachProfile, parseCoachProfiles } from './method/coach-profiles';
export { type CourseOffer, courseOffer } from './readings/course-offer';
export { type CriteriaHistory, type CriterionChange, criteriaHistory } from './readings/criteria-history';
export {
  type Band,
  type BandRange,
  type DirectionsPicture,
  directionsPicture,
  type PlacedDirection,
} from './readings/directions-picture';
export type { DirectionSuggestion, SuggestionRule } from './readings/direction-suggestion';
export { type Emphasis, emphasis, type Phase, phasesInOrder } from './readings/emphasis';
export { type EstimatesReading, estimates } from './readings/estimates';
export { type FirstMove, type FirstMoves, firstMoves } from './readings/first-moves';
export { findingsOf } from './readings/findings-of';
export { type Grid, type GridCell, type GridRow, grid } from './readings/grid';
export { type Help, type HelpKind, help } from './readings/help';
export { type LookAgain, lookAgain } from './readings/look-again';
export { type ProfileLine, profileLines } from './profile/profile-lines';
export { type JsonResume, type JsonResumeOptions, toJsonResume } from './profile/to-json-resume';
export { aboutOutsider, type Market, type MarketOfDirection, market, toExpiry } from './readings/market';
export { type Meanings, type MeaningShared, meanings } from './readings/meanings';
export { type NextExplorations, nextExplorations, type OpenQuestion } from './readings/next-explorations';
export { type NextOffer, nextOffer } from './readings/next-offer';
export { type CopyOffer, type CopyOfferOptions, copyOffer } from './readings/copy-offer';
export { type NextNudge, nextNudge } from './readings/next-nudge';
export { type NextStep, nextStep } from './readings/next-step';
export { type OneVoice, oneVoice } from './readings/one-voice';
export type { Evidence } from './readings/reading';
export type { ReadingMoment } from './readings/reading-day';
export { type RoundFindings, roundFindings } from './readings/round-findings';
export { type Round, rounds } from './readings/rounds';
export { type ProcessMeasures, processMeasures } from './readings/process-measures';
export { rhythm } from './readings/rhythm';
export {
  type SessionOptions,
  type SessionPreparation,
  sessionPreparation,
  toCellLine,
} from './readings/session-preparation';
export type { SessionQuestion } from './readings/session-questions';
export { type SponsorView, sponsorView } from './readings/sponsor-view';
export { type Standstill, type StandstillFound, standstill } from './readings/standstill';
export type { StandstillKind } from './readings/standstill.rules';
export { type Steering, steering } from './readings/steering';
export type { TrajectoryRule, TrajectorySuggestion } from './readings/trajectory-suggestion';
export { thresholdsOf } from './readings/thresholds-of';
export { type SmallerWay, smallerWay } from './readings/smaller-way';
export { type ApplicationState, type Visibility, visibility } from './readings/visibility';
export { type WaysToFindOut, waysToFindOut } from './readings/ways-to-find-out';
export {
  type WeighedCriterion,
  type WeighingAnswer,
  type WeighingChange,
  type WeighingReading,
  type WeighingRule,
  weighing,
} from './readings/weighing';
export { type MetRange, readRange } from './readings/met-range';
export {
  type BestWorstAnswers,
  type Consistency,
  judgeConsistency,
  orderWeights,
  type Weight,
  weighBestWorst,
} from './readings/weights';
export { type WhereWasI, whereWasI } from './readings/where-was-i';
export { report } from './report/report';
export type {
  ReportAudience,
  ReportLine,
  ReportOptions,
  ReportPage,
  ReportSection,
  ReportSectionId,
  ReportTexts,
} from './report/report.types';
export { toHtml } from './report/to-html';
export { toMarkdown } from './report/to-markdown';

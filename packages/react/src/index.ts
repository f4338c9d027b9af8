export { copyOfferAnatomy } from './copy-offer/copy-offer.anatomy';
export { CopyOffer } from './copy-offer/copy-offer.guarded';
export { type CopyOfferApi, useCopyOffer } from './copy-offer/use-copy-offer';
export {
  Course,
  type CourseApi,
  type CoursePhase,
  type CoursePlace,
  type CourseProps,
  type CourseStep,
  courseAnatomy,
  useCourse,
} from './course';
export {
  Criteria,
  type CriteriaApi,
  type CriteriaView,
  criteriaAnatomy,
  useCriteria,
  useWeighing,
  type WeighingApi,
} from './criteria';
export {
  Directions,
  type DirectionsApi,
  type DirectionsView,
  directionsAnatomy,
  useDirections,
  useDirectionsPicture,
} from './directions';
export { draftAnatomy } from './draft/draft.anatomy';
export { erasingAnatomy } from './erasing/erasing.anatomy';
export type { Draft } from './draft/draft';
export type { LeftDraft } from './draft/draft-keeper.types';
export { DraftFields, type DraftFieldsProps } from './draft/draft-fields';
export { type Begun, useBegun } from './draft/use-begun';
export { RecordedForm, type RecordedFormProps } from './draft/recorded-form';
export type { DraftForm, DraftFormOptions, FormSaving, RestForm } from './draft/draft-form';
export { useDraftForm } from './draft/use-draft-form';
export { answered, choiceOf, type FormValues, listOf, numberOf, textOf } from './draft/form-values';
export {
  type BegunForm,
  ExplorationLog,
  type ExplorationLogApi,
  type ExplorationLogProps,
  type ExplorationLogView,
  explorationLogAnatomy,
  type OpenExplorations,
  useExplorationLog,
} from './exploration-log';
export { CheckField, type CheckFieldProps } from './fields/check-field';
export { type Choice, ChoiceField, type ChoiceFieldProps } from './fields/choice-field';
export { DayField, type DayFieldProps } from './fields/day-field';
export { fieldAnatomy } from './fields/field.anatomy';
export { MoreFields } from './fields/more-fields';
export { NumberField, type NumberFieldProps } from './fields/number-field';
export { ScaleField, type ScaleFieldProps } from './fields/scale-field';
export { type SelectChoice, SelectField, type SelectFieldProps, type SelectGroup } from './fields/select-field';
export { TextField, type TextFieldProps } from './fields/text-field';
export { Intake, type IntakeApi, type IntakePhase, type IntakeProps, intakeAnatomy, useIntake } from './intake';
export { lossAnatomy } from './loss/loss.anatomy';
export { type DirectionNews, Journey, type JourneyApi, type JourneyRound, journeyAnatomy, useJourney } from './journey';
export { MyData, type MyDataApi, type MyDataProps, type MyDataRootProps, myDataAnatomy, useMyData } from './my-data';
export { NeedsYou } from './needs-you/needs-you.guarded';
export { NextStep, type NextStepApi, type NextStepGoal, type NextStepProps, nextStepAnatomy, useNextStep } from './next-step';
export { Onderweg, type OnderwegProps } from './onderweg/onderweg';
export { useDossier } from './onderweg/use-dossier';
export { useEmphasis } from './onderweg/use-emphasis';
export { useOwnText } from './onderweg/use-own-text';
export { useJournal } from './onderweg/use-journal';
export { type Recorder, useRecord } from './onderweg/use-record';
export { useStatus } from './onderweg/use-status';
export { useTexts } from './onderweg/use-texts';
export type { RecordedFact } from './onderweg/onderweg.context';
export type { OpenedJournal } from './opening/opened-journal';
export type { NotOpen } from './opening/opening-page';
export { useOpenJournal, type UseOpenJournalOptions } from './opening/use-open-journal';
export { Readers } from './readers/readers';
export { ReadersChoice } from './readers/readers-choice';
export {
  type Move,
  type PlanDetails,
  Reflection,
  type ReflectionApi,
  type ReflectionPhase,
  type ReflectionProps,
  type ReflectionStep,
  reflectionAnatomy,
  useReflection,
} from './reflection';
export { Report, type ReportApi, reportAnatomy, useReport } from './report';
export { Problem } from './saving/problem';
export { useSaving } from './saving/saving-state';
export { SavingState } from './saving/saving-state.guarded';
export {
  type SessionLine,
  type SessionPart,
  SessionPreparation,
  type SessionPreparationApi,
  type SessionPreparationProps,
  sessionPreparationAnatomy,
  useSessionPreparation,
} from './session-preparation';
export { type Theme, type ThemeColor, type ThemeToken, themeTokens } from './theme/theme';
export {
  Standstill,
  type StandstillAbout,
  type StandstillAction,
  type StandstillApi,
  type StandstillProps,
  type StandstillWords,
  type HelpApi,
  standstillAnatomy,
  useHelp,
  useStandstill,
  useStandstillWords,
} from './standstill';
export type { SuggestionsProps } from './suggestions/suggestions';
export { Suggestions } from './suggestions/suggestions.guarded';
export { Grid, type GridProps, gridAnatomy, useGrid } from './grid';
export { AfterCare, type AfterCareApi, afterCareAnatomy, useAfterCare } from './after-care';
export { Estimates, type EstimatesApi, estimatesAnatomy, useEstimates } from './estimates';
export { Market, marketAnatomy, useMarket } from './market';
export { Profile, type ProfileApi, profileAnatomy, useProfile } from './profile';
export { CoachChoice, type CoachChoiceApi, type CoachChoiceProps, coachChoiceAnatomy, useCoachChoice } from './coach-choice';
export { Nudges, type NudgesApi, type NudgesProps, nudgesAnatomy, useNudges } from './nudges';
export { useVisibility, Visibility, type VisibilityApi, visibilityAnatomy } from './visibility';
export { FreeWriting, type FreeWritingApi, type FreeWritingProps, freeWritingAnatomy, useFreeWriting } from './free-writing';
export * from './parts';

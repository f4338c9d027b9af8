import actions from './actions.json';
import course from './course.json';
import criteria from './criteria.json';
import directions from './directions.json';
import endings from './endings.json';
import errors from './errors.json';
import estimates from './estimates.json';
import events from './events.json';
import explorationLog from './exploration-log.json';
import fields from './fields.json';
import freeWriting from './free-writing.json';
import intake from './intake.json';
import journey from './journey.json';
import nextStep from './next-step.json';
import nudges from './nudges.json';
import readers from './readers.json';
import reflection from './reflection.json';
import report from './report.json';
import saving from './saving.json';
import selfCheck from './self-check.json';
import sessionPreparation from './session-preparation.json';
import standstill from './standstill.json';
import suggestions from './suggestions.json';
import grid from './grid.json';
import afterCare from './after-care.json';
import methodProblems from './method-problems.json';
import market from './market.json';
import profile from './profile.json';
import coachChoice from './coach-choice.json';
import visibility from './visibility.json';
import broken from './broken.json';
import erasing from './erasing.json';
import myData from './my-data.json';
import opening from './opening.json';

/** The u form: only the messages that differ from the je form. */
export const nlPoliteMessages = {
  actions,
  course,
  criteria,
  directions,
  endings,
  errors,
  estimates,
  events,
  explorationLog,
  fields,
  freeWriting,
  intake,
  journey,
  nextStep,
  nudges,
  readers,
  reflection,
  report,
  saving,
  selfCheck,
  sessionPreparation,
  standstill,
  suggestions,
  grid,
  afterCare,
  methodProblems,
  market,
  profile,
  coachChoice,
  visibility,
  broken,
  erasing,
  myData,
  opening,
};

import { accentsAgreed } from './accents-agreed';
import { agreementNoted } from './agreement-noted';
import { answerReceived } from './answer-received';
import { applicationSent } from './application-sent';
import { checkInPlanned } from './check-in-planned';
import { coachLeft } from './coach-left';
import { coachSessionHeld } from './coach-session-held';
import { conclusionDrawn } from './conclusion-drawn';
import { copyPostponed } from './copy-postponed';
import { copySaved } from './copy-saved';
import { courseSet } from './course-set';
import { criterionAdded } from './criterion-added';
import { criterionSharpened } from './criterion-sharpened';
import { directionActivated } from './direction-activated';
import { directionAdded } from './direction-added';
import { directionChosen } from './direction-chosen';
import { directionParked } from './direction-parked';
import { directionRenamed } from './direction-renamed';
import { entryErased } from './entry-erased';
import { estimateGiven } from './estimate-given';
import { estimateResolved } from './estimate-resolved';
import { explorationAwaiting } from './exploration-awaiting';
import { explorationDone } from './exploration-done';
import { explorationDropped } from './exploration-dropped';
import { explorationMoved } from './exploration-moved';
import { explorationPlanned } from './exploration-planned';
import { explorationScheduled } from './exploration-scheduled';
import { findingLogged } from './finding-logged';
import { intakeGiven } from './intake-given';
import { letterOpened } from './letter-opened';
import { letterScheduled } from './letter-scheduled';
import { noteWritten } from './note-written';
import { pauseEnded } from './pause-ended';
import { pausePlanned } from './pause-planned';
import { pictureGiven } from './picture-given';
import { reflectionWritten } from './reflection-written';
import { reportMade } from './report-made';
import { selfCheckAnswered } from './self-check-answered';
import { shareWarningShown } from './share-warning-shown';
import { signalLogged } from './signal-logged';
import { sponsorAsked } from './sponsor-asked';
import { sponsorGoalGiven } from './sponsor-goal-given';
import { trajectoryClosed } from './trajectory-closed';
import { trajectoryReopened } from './trajectory-reopened';
import { workConditionNoted } from './work-condition-noted';
import { goalDifferenceMarked } from './goal-difference-marked';
import { goalDifferenceRaised } from './goal-difference-raised';
import { goalDifferenceSettled } from './goal-difference-settled';
import { sessionLineStruck } from './session-line-struck';
import { meaningNamed } from './meaning-named';
import { weightsGiven } from './weights-given';
import { checkInAnswered } from './check-in-answered';
import { supportNamed } from './support-named';
import { coachChosen } from './coach-chosen';
import { nudgesChosen } from './nudges-chosen';
import { nudgeSent } from './nudge-sent';
import { followUpSent } from './follow-up-sent';
import type { DefinedEvent, EventDefinition } from './define-event';

/** Every kind of event that this version knows. To add one is to add its file, and to name it here. */
export const events = {
  'intake.given': intakeGiven,
  'sponsorGoal.given': sponsorGoalGiven,
  'accents.agreed': accentsAgreed,
  'picture.given': pictureGiven,
  'direction.added': directionAdded,
  'direction.activated': directionActivated,
  'direction.parked': directionParked,
  'direction.chosen': directionChosen,
  'criterion.added': criterionAdded,
  'criterion.sharpened': criterionSharpened,
  'exploration.planned': explorationPlanned,
  'exploration.scheduled': explorationScheduled,
  'exploration.moved': explorationMoved,
  'exploration.awaiting': explorationAwaiting,
  'exploration.done': explorationDone,
  'exploration.dropped': explorationDropped,
  'finding.logged': findingLogged,
  'signal.logged': signalLogged,
  'estimate.given': estimateGiven,
  'estimate.resolved': estimateResolved,
  'application.sent': applicationSent,
  'answer.received': answerReceived,
  'reflection.written': reflectionWritten,
  'note.written': noteWritten,
  'selfCheck.answered': selfCheckAnswered,
  'conclusion.drawn': conclusionDrawn,
  'course.set': courseSet,
  'pause.planned': pausePlanned,
  'pause.ended': pauseEnded,
  'coachSession.held': coachSessionHeld,
  'letter.scheduled': letterScheduled,
  'letter.opened': letterOpened,
  'coach.left': coachLeft,
  'workCondition.noted': workConditionNoted,
  'followUp.sent': followUpSent,
  'nudge.sent': nudgeSent,
  'nudges.chosen': nudgesChosen,
  'coach.chosen': coachChosen,
  'support.named': supportNamed,
  'checkIn.answered': checkInAnswered,
  'weights.given': weightsGiven,
  'meaning.named': meaningNamed,
  'sessionLine.struck': sessionLineStruck,
  'goalDifference.settled': goalDifferenceSettled,
  'goalDifference.raised': goalDifferenceRaised,
  'goalDifference.marked': goalDifferenceMarked,
  'agreement.noted': agreementNoted,
  'shareWarning.shown': shareWarningShown,
  'sponsor.asked': sponsorAsked,
  'report.made': reportMade,
  'checkIn.planned': checkInPlanned,
  'trajectory.closed': trajectoryClosed,
  'trajectory.reopened': trajectoryReopened,
  'direction.renamed': directionRenamed,
  'entry.erased': entryErased,
  'copy.saved': copySaved,
  'copy.postponed': copyPostponed,
} as const;

type Events = typeof events;

export type EventType = keyof Events;

/** What each kind of event says, in the version that is written today. */
export type EventPayloads = {
  [Type in EventType]: Events[Type] extends EventDefinition<Type, infer Payload> ? Payload : never;
};

// Proved by the map above; each caller checks the payload against the definition's own schema first.
const byType: ReadonlyMap<string, AnyEvent> = new Map(Object.entries(events as unknown as Record<string, AnyEvent>));

/** The definition of a kind, or nothing when this version does not know it. */
export function findEvent(type: string): AnyEvent | undefined {
  return byType.get(type);
}

export type AnyEvent = DefinedEvent<string, Readonly<Record<string, unknown>>>;

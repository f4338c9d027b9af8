import {
  AfterCare,
  Course,
  Criteria,
  Directions,
  Estimates,
  ExplorationLog,
  FreeWriting,
  Grid,
  Intake,
  Journey,
  Market,
  MyData,
  NextStep,
  Nudges,
  Profile,
  Reflection,
  Report,
  SessionPreparation,
  Standstill,
  Visibility,
} from '@onderweg/react';
import { goTo, usePath } from './use-path';
import { continueTo, goToGoal, goToHelp, goToMove, goToStep, leaveForm, note, plan, planFor, toView } from './where-to-go';

/** What stands on each page of the site. */
export function Pages() {
  const [page = 'vandaag', ...rest] = usePath();
  switch (page) {
    case 'begin':
      return <Intake onComplete={() => goTo('vandaag')} onPlan={plan} />;
    case 'logboek':
      return <ExplorationLog start={toView(rest)} onViewChange={leaveForm} />;
    case 'richtingen':
      return (
        <>
          <Directions />
          <Criteria />
          <Grid onExplore={planFor} />
        </>
      );
    case 'markt':
      return (
        <>
          <Visibility />
          <Market />
        </>
      );
    case 'terugblik':
      return (
        <>
          <Reflection onLog={note} onPlan={plan} onContinue={continueTo} />
          <Estimates />
          <FreeWriting {...(rest[0] === 'farewell' ? { about: 'farewell' } : {})} />
        </>
      );
    case 'reis':
      return (
        <>
          <Journey />
          <AfterCare />
          <Nudges />
        </>
      );
    case 'delen':
      return (
        <>
          <SessionPreparation />
          <Profile />
          <Report />
          <MyData />
        </>
      );
    default:
      return (
        <>
          <AfterCare.Due />
          <Standstill onAct={goToHelp} />
          <Course
            onGo={goToStep}
            onMove={goToMove}
            nextStep={<NextStep onPlan={planFor} onDecide={() => goTo('terugblik')} onGo={goToGoal} />}
          />
        </>
      );
  }
}

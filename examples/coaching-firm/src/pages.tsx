import {
  AfterCare,
  Course,
  type CourseStep,
  Criteria,
  Directions,
  ExplorationLog,
  type ExplorationLogView,
  Grid,
  Intake,
  Journey,
  NextStep,
  Reflection,
  Report,
  SessionPreparation,
  Standstill,
} from '@onderweg/react';
import type { FirstMove } from '@onderweg/core';
import { goTo, usePath } from './use-path';

type Question = { readonly direction: string; readonly about: string };

/** Nothing chosen yet, in the place of something in an address. */
const none = '-';
const plan = () => goTo('logboek', 'plan');
const planFor = ({ direction, about }: Question, kind?: string) =>
  goTo('logboek', 'plan', direction, about, ...(kind ? [kind] : []));
const note = () => goTo('logboek', 'note');

function goToStep(step: CourseStep, exploration?: string): void {
  if (step === 'intake') goTo('begin');
  else if (step === 'reflect' || step === 'course') goTo('terugblik');
  else if (step === 'note') goTo('logboek', 'note', ...(exploration ? [exploration] : []));
  else if (step === 'plan') plan();
  else goTo('logboek');
}

function goToMove({ move, kind }: FirstMove): void {
  if (move === 'exploration' && kind) goTo('logboek', 'plan', none, none, kind);
  else goTo('richtingen');
}

function toView([at, first, about, kind]: readonly string[]): ExplorationLogView | undefined {
  if (at === 'plan')
    return {
      at,
      ...(first && first !== none ? { direction: first } : {}),
      ...(about && about !== none ? { about } : {}),
      ...(kind ? { kind } : {}),
    };
  if (at === 'note') return first ? { at, exploration: first } : { at };
  return undefined;
}

/** What stands on each page of the site. */
export function Pages() {
  const [page = 'vandaag', ...rest] = usePath();
  switch (page) {
    case 'begin':
      return <Intake onComplete={() => goTo('vandaag')} onPlan={plan} />;
    case 'logboek': {
      const start = toView(rest);
      return <ExplorationLog key={rest.join('/')} {...(start ? { start } : {})} />;
    }
    case 'richtingen':
      return (
        <>
          <Directions />
          <Criteria />
          <Grid onExplore={planFor} />
        </>
      );
    case 'terugblik':
      return <Reflection onLog={note} onPlan={plan} />;
    case 'reis':
      return (
        <>
          <Journey />
          <AfterCare />
        </>
      );
    case 'delen':
      return (
        <>
          <SessionPreparation />
          <Report />
        </>
      );
    default:
      return (
        <>
          <Standstill onAct={plan} />
          <Course onGo={goToStep} onMove={goToMove} />
          <NextStep onPlan={planFor} onDecide={() => goTo('terugblik')} />
        </>
      );
  }
}

import { type Dossier, type Exploration, type NextStep, nextStep, type WhereWasI, whereWasI } from '@onderweg/core';
import { useMemo, useState } from 'react';
import { useDossier } from '../onderweg/use-dossier';
import { type Recorder, useRecord } from '../onderweg/use-record';
import { useToday } from '../onderweg/use-today';
import { useIsPlanAsked } from '../next-step/use-is-plan-asked';
import { type CoursePhase, listOtherSteps, toPhase } from './course.phase';
import { type CoursePlace, toPlace } from './course.place';
import { useRootOr } from '../onderweg/use-root-or';
import { CourseContext } from './course.context';
import { toPauseEvents } from './pause.values';
import { useWelcome } from './use-welcome';

/**
 * A step that the host can bring somebody to. `done`, `move` and `drop` answer what became of a plan; `journey`, `report` and `later`
 * are where an ending leads.
 */
export type CourseStep = NextStep['step'] | 'done' | 'move' | 'drop' | 'journey' | 'report' | 'later';

export type CourseApi = {
  readonly phase: CoursePhase;
  /** The day on which this is looked at: `2026-01-12`. */
  readonly today: string;
  readonly dossier: Dossier;
  readonly place: CoursePlace;
  readonly next: NextStep;
  /** The exploration that the next step is about. */
  readonly exploration: Exploration | undefined;
  readonly others: readonly NextStep['step'][];
  readonly back: WhereWasI;
  /** What somebody who came back wanted to see first. */
  readonly looksAt: 'next' | 'others';
  /** Another part of the page says what to plan, so that there is one next step and not two. */
  readonly isPlanAsked: boolean;
  readonly recorder: Pick<Recorder, 'problem' | 'isRecording'>;
  /** Puts the welcome aside, for as long as this stays on the page. */
  readonly goOn: (to: 'next' | 'others') => void;
  /** @param until `2026-03-29`; until somebody begins again when left out */
  readonly pause: (until: string | undefined, reason: string | undefined) => Promise<boolean>;
  readonly resume: () => Promise<boolean>;
  readonly reopen: () => Promise<boolean>;
};

const whole = (dossier: Dossier) => dossier;

/**
 * Where somebody is, what is next and where they were, as a flat set of values and verbs. Inside `<Course.Root>` it is the
 * one of that Root, whatever `hasNextStep` says.
 *
 * @param hasNextStep a `<NextStep>` stands on the same page
 * @example
 * const { next, place, pause } = useCourse();
 */
export function useCourse(hasNextStep = false): CourseApi {
  return useRootOr(CourseContext, useNewCourse, hasNextStep);
}

/** One that is not shared with any part: what a Root holds. */
export function useNewCourse(hasNextStep = false): CourseApi {
  const today = useToday();
  const dossier = useDossier(whole);
  const recorder = useRecord();
  const isPlanAsked = useIsPlanAsked() && hasNextStep;
  const [looksAt, setLooksAt] = useState<'next' | 'others'>();
  const read = useMemo(() => {
    const next = nextStep(dossier, today);
    const exploration = next.exploration === undefined ? undefined : dossier.explorations.get(next.exploration);
    const back = whereWasI(dossier, today);
    return { next, exploration, back, place: toPlace(dossier), others: listOtherSteps(dossier, next) };
  }, [dossier, today]);

  const isWelcome = useWelcome(read.back, dossier.lastActive) && looksAt === undefined;

  return {
    ...read,
    phase: toPhase(dossier, read.next, isWelcome, today),
    today,
    dossier,
    looksAt: looksAt ?? 'next',
    isPlanAsked,
    recorder,
    goOn: setLooksAt,
    pause: (until, reason) => recorder.recordAll(toPauseEvents(read.next.step === 'paused', until, reason)),
    resume: () => recorder.record('pause.ended', {}),
    reopen: () => recorder.record('trajectory.reopened', {}),
  };
}

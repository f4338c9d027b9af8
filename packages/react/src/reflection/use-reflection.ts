import { type Answer, type Conclusion, type Course, type EventPayloads, type Finding, roundFindings } from '@onderweg/core';
import { useEffect, useMemo, useState } from 'react';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useDossier } from '../onderweg/use-dossier';
import { type Move, toCourseEvents } from './course.values';
import { findOlderFindings, hasNo, surprisesFirst } from './reflection.findings';
import { findPhase, type ReflectionPhase, type ReflectionStep } from './reflection.phase';
import type { ChosenAudience } from '../readers/chosen-audience';
import { useEarlierDraft } from './use-earlier-draft';
import { type KeptForm, useKeptForm } from '../draft/use-kept-form';
import { useRootOr } from '../onderweg/use-root-or';
import { ReflectionContext } from './reflection.context';

export type ReflectionApi = {
  readonly phase: ReflectionPhase;
  /** The round that is looked back on: it stays the same, also when another device closes it meanwhile. */
  readonly round: number;
  /** Grows with each move, 0 when the page opens: what appears after a move may take the focus. */
  readonly turn: number;
  /** What this round gave, surprises first. */
  readonly findings: readonly Finding[];
  /** What earlier rounds gave, the newest first. */
  readonly older: readonly Finding[];
  /** What employers answered in this round: a conclusion may rest on it. */
  readonly answers: readonly Answer[];
  /** What they answered before it, the newest first. */
  readonly olderAnswers: readonly Answer[];
  /** Did this round hold a no? */
  readonly hasNo: boolean;
  readonly conclusions: readonly Conclusion[];
  /** The courses of the round before. More than one when several moves closed it, or two devices did. */
  readonly earlierCourses: readonly Course[];
  /** The courses of this round: the ones just set, or set on another device. */
  readonly courses: readonly Course[];
  /** A round closes with a conclusion. */
  readonly canSetCourse: boolean;
  readonly forms: { readonly reflection: KeptForm; readonly conclusion: KeptForm; readonly course: KeptForm };
  readonly go: (step: ReflectionStep) => void;
  /** What was recorded with the last move, to say so. */
  readonly saved: 'reflection' | 'conclusion' | undefined;
  /** The round before, when something was typed about it that was never recorded: another device closed it meanwhile. */
  readonly draftOfRound: number | undefined;
  /** Looks back on another round. */
  readonly lookBack: (round: number) => void;
  /** Records a reflection, for the client alone unless they share it. True when it was kept. */
  readonly write: (reflection: EventPayloads['reflection.written'], audience?: ChosenAudience) => Promise<boolean>;
  readonly conclude: (conclusion: EventPayloads['conclusion.drawn'], audience?: ChosenAudience) => Promise<boolean>;
  /** Closes the round with one move or several: all are kept, or none. */
  readonly steer: (moves: readonly Move[]) => Promise<boolean>;
};

type Shown = Pick<ReflectionApi, 'round' | 'turn'> & {
  readonly step?: ReflectionStep | 'done' | undefined;
  readonly saved?: ReflectionApi['saved'] | undefined;
};

/**
 * The end of a round as a flat set of values and verbs: look back, conclude, and choose a course. Inside `<Reflection.Root>`
 * it is the one of that Root, whatever `start` says.
 */
export function useReflection(start?: ReflectionStep): ReflectionApi {
  return useRootOr(ReflectionContext, useNewReflection, start);
}

/** One that is not shared with any part: what a Root holds. */
export function useNewReflection(start?: ReflectionStep): ReflectionApi {
  const { journal } = useOnderweg();
  const dossier = useDossier((whole) => whole);
  const open = dossier.cycle.context.round;
  const [{ round, step, turn, saved }, show] = useState<Shown>({ round: open, turn: 0 });
  const forms = {
    reflection: useKeptForm(`reflection/${round}`),
    conclusion: useKeptForm(`conclusion/${round}`),
    course: useKeptForm(`course/${round}`),
  };
  const findings = useMemo(() => surprisesFirst(roundFindings(dossier, round).findings), [dossier, round]);
  const older = useMemo(() => findOlderFindings(dossier.findings, round), [dossier.findings, round]);
  const ofRound = (fact: { readonly round: number }) => fact.round === round;
  const conclusions = dossier.conclusions.filter((conclusion) => ofRound(conclusion) && conclusion.isTaken);

  const phase = findPhase({ dossier, round, forms, step, start });
  useEffect(() => {
    // From then on only the person moves: what comes in from another device does not take them elsewhere in mid-sentence.
    if (phase !== 'loading' && phase !== 'empty') show((known) => (known.step ? known : { ...known, step: phase }));
  }, [phase]);

  const draftOfRound = useEarlierDraft(round);

  function go(next: ReflectionStep | 'done', what?: ReflectionApi['saved']): void {
    show({ round, step: next, turn: turn + 1, saved: what });
  }

  return {
    phase,
    round,
    turn,
    findings,
    older,
    answers: dossier.answers.filter(ofRound),
    olderAnswers: dossier.answers.filter((answer) => answer.round < round).reverse(),
    hasNo: hasNo(dossier, round, findings),
    conclusions,
    earlierCourses: dossier.courses.filter((course) => course.round === round - 1 && course.isTaken),
    courses: dossier.courses.filter((course) => ofRound(course) && course.isTaken),
    canSetCourse: conclusions.length > 0 || open > round,
    forms,
    saved,
    draftOfRound,
    go: (next) => go(next),
    lookBack: (other) => show({ round: other, turn: turn + 1 }),
    write: async (reflection, audience = 'private') => {
      const isKept = await forms.reflection.keep([['reflection.written', reflection, { audience }]]);
      if (isKept) go('conclude', 'reflection');
      return isKept;
    },
    conclude: async (conclusion, audience) => {
      const isKept = await forms.conclusion.keep([['conclusion.drawn', conclusion, audience ? { audience } : {}]]);
      if (isKept) go('conclude', 'conclusion');
      return isKept;
    },
    steer: async (moves) => {
      const events = toCourseEvents(round, moves, (id) => journal.dossier.directions.get(id));
      const isKept = await forms.course.keep(events);
      if (isKept) go('done');
      return isKept;
    },
  };
}

import type { IntakeQuestion, Method, RecordedEvent } from '@onderweg/core';
import { useMemo, useRef, useState } from 'react';
import { type FormValues, textOf } from '../draft/form-values';
import type { DraftForm } from '../draft/draft-form';
import { useDraftForm } from '../draft/use-draft-form';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useDossier } from '../onderweg/use-dossier';
import { type Recorder, useRecord } from '../onderweg/use-record';
import { useHasCoach } from '../readers/use-has-coach';
import type { ToRecord } from '../readers/audience.of-events';
import { withChosenAudience } from '../readers/chosen-audience';
import { directionField, findMissing, fromAnswers, type IntakeAnswers, toAnswers, toIntakeAudience } from './intake.answers';
import { useRootOr } from '../onderweg/use-root-or';
import { IntakeContext } from './intake.context';
import { toDirectionEvents } from './intake.direction';

export type IntakePhase = 'loading' | 'welcome' | 'asking' | 'summary' | 'done';

export type IntakeApi = {
  readonly phase: IntakePhase;
  readonly questions: readonly IntakeQuestion[];
  /** The question that is on the screen, while asking. */
  readonly current: IntakeQuestion | undefined;
  /** 0 for the first. */
  readonly step: number;
  /** True after a move: what is shown next may take the focus. */
  readonly hasMoved: boolean;
  readonly form: DraftForm;
  readonly answers: IntakeAnswers;
  /** What will be recorded, with who may read it. */
  readonly toRecord: readonly ToRecord[];
  /** What is still needed to go out. */
  readonly missing: 'question' | 'directionOrPicture' | undefined;
  readonly recorder: Pick<Recorder, 'problem' | 'isRecording'>;
  /** Starts, or goes on where somebody was. */
  readonly start: () => void;
  readonly next: () => void;
  readonly back: () => void;
  readonly goTo: (step: number) => void;
  readonly toSummary: () => void;
  /** One question is on the screen to be changed: from there somebody is back at what they wrote. */
  readonly isEditing: boolean;
  /** Straight to what is still needed, and back to what they wrote. */
  readonly toMissing: () => void;
  /** Shows what was told before, to say more or to say it better. */
  readonly amend: () => void;
  /**
   * Records the answers. True when all was kept.
   *
   * @param lookingAround the title of a direction for who has neither a direction nor a picture: looking around is one as well
   */
  readonly complete: (lookingAround?: string) => Promise<boolean>;
};

const draftKey = 'intake';
/** Where somebody is, and which direction they tell about: no words of theirs. */
const placeFields = ['step', directionField];

const noAnswers: FormValues = {};

function toRecorded(values: FormValues): readonly ToRecord[] {
  const audience = toIntakeAudience(values);
  return [['intake.given', {}, audience ? { audience } : {}]];
}

/** Who is applying already starts at the market: it weighs 2 at least, and self-knowledge runs beside it. */
function toAccents({ accents }: Method, isApplying = false): Method['accents'] {
  return isApplying ? { ...accents, marketApproach: Math.max(2, accents.marketApproach) } : accents;
}

/**
 * The intake as a flat set of values and verbs: one question at a time, each skippable, resumable in mid-sentence. Inside
 * `<Intake.Root>` it is the one of that Root.
 */
export function useIntake(): IntakeApi {
  return useRootOr(IntakeContext, useNewIntake);
}

/** One that is not shared with any part: what a Root holds. */
export function useNewIntake(): IntakeApi {
  const { journal, method } = useOnderweg();
  const hasCoach = useHasCoach();
  const asked = method.intake.questions;
  // Without a coach there is nobody to agree with on reading along.
  const questions = useMemo(() => (hasCoach ? asked : asked.filter(({ asks }) => asks !== 'shareFindings')), [hasCoach, asked]);
  const isAgreed = useDossier((dossier) => dossier.cycle.value.trajectory !== 'draft');
  const [shown, setShown] = useState<{ phase: IntakePhase; step: number; values: FormValues; isEditing?: boolean | undefined }>();
  const form = useDraftForm(draftKey, noAnswers, { placeFields, place: shown?.phase });
  const kept = useDossier((dossier) => dossier.intake?.audience);
  const recorder = useRecord();
  const isDone = useRef(false);
  const lastStep = questions.length - 1;

  const restoredStep = Math.min(Number(textOf(form.initial, 'step') ?? 0) || 0, lastStep);
  const values = shown?.values ?? form.initial;
  const answers = toAnswers(values, questions);
  const restoredPhase = form.place === 'summary' ? 'summary' : 'asking';
  const phase = !form.isReady ? 'loading' : (shown?.phase ?? (form.isRestored ? restoredPhase : isAgreed ? 'done' : 'welcome'));
  const step = shown?.step ?? restoredStep;

  function show(next: IntakePhase, at: number, isEditing = false): void {
    form.touch();
    setShown({ phase: next, step: Math.max(0, Math.min(at, lastStep)), values: form.read(), isEditing });
  }

  const isEditing = phase === 'asking' && shown?.isEditing === true;
  const missing = findMissing(answers);

  function toMissing(): void {
    const needed = missing === 'question' ? ['question'] : ['direction', 'picture'];
    const at = needed.map((asks) => questions.findIndex((question) => question.asks === asks)).find((place) => place >= 0);
    show('asking', at ?? 0, true);
  }

  async function complete(lookingAround?: string): Promise<boolean> {
    // Until somebody says more: a second press can come after all was recorded, and before the page shows it.
    if (isDone.current) return false;
    isDone.current = true;
    const given = form.read();
    const { intake, picture, direction } = toAnswers(given, questions);
    const { dossier } = journal;
    // Who says more later stays with the method and the accents that they began with.
    const begin = isAgreed ? {} : { track: method.track, method: { id: method.id, version: method.version } };
    const last = dossier.pictures.last;
    const isSamePicture =
      picture?.text === last?.text && (picture?.meanings ?? []).join('\n') === (last?.meanings ?? []).join('\n');
    const isNewPicture = picture && !isSamePicture;
    const events: RecordedEvent[] = [
      ['intake.given', { ...begin, ...intake }],
      ...(isNewPicture ? [['picture.given', picture] as const] : []),
      ...toDirectionEvents(dossier, direction, textOf(given, directionField)),
      ...(lookingAround === undefined
        ? []
        : [['direction.added', { title: lookingAround, source: 'client', novelty: 'unknown', state: 'active' }] as const]),
      ...(dossier.accents.last ? [] : [['accents.agreed', toAccents(method, intake.alreadyApplying)] as const]),
    ];
    const addressed = withChosenAudience(events, toIntakeAudience(given));
    const saving = await form.beginSaving(addressed);
    if (await recorder.recordAll(addressed)) {
      saving.recorded();
      setShown({ phase: 'done', step: 0, values: {} });
      return true;
    }
    isDone.current = false;
    await saving.refused();
    return false;
  }

  function amend(): void {
    isDone.current = false;
    const values = fromAnswers(journal.dossier);
    form.fill(values);
    setShown({ phase: 'summary', step: 0, values });
  }

  return {
    phase,
    questions,
    current: phase === 'asking' ? questions[step] : undefined,
    step,
    hasMoved: shown !== undefined,
    form,
    answers,
    toRecord: toRecorded(phase === 'done' ? { audience: kept } : values),
    missing,
    isEditing,
    recorder,
    start: () => show('asking', step),
    next: () => (step === lastStep || isEditing ? show('summary', step) : show('asking', step + 1)),
    back: () => (isEditing ? show('summary', step) : show('asking', phase === 'summary' ? step : step - 1)),
    goTo: (at) => show('asking', at, phase === 'summary'),
    toMissing,
    toSummary: () => show('summary', step),
    amend,
    complete,
  };
}

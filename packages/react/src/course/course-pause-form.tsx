import { type FormEvent, useEffect, useRef, useState } from 'react';
import { textOf } from '../draft/form-values';
import { DraftFields } from '../draft/draft-fields';
import { useKeptForm } from '../draft/use-kept-form';
import { DayField } from '../fields/day-field';
import { nextDay } from '../fields/next-day';
import { TextField } from '../fields/text-field';
import { useTexts } from '../onderweg/use-texts';
import { ReadersOf } from '../readers/readers-of';
import { Problem } from '../saving/problem';
import { useCourseContext } from './course.context';
import { toPauseEvents } from './pause.values';

export type CoursePauseFormProps = {
  /** Somebody asked for this form: it takes the focus when it is there. @default false */
  takesFocus?: boolean | undefined;
  /** What was typed in an earlier visit is in it. */
  onRestored?: (() => void) | undefined;
  onPaused?: (() => void) | undefined;
};

/** Until when, and why if somebody likes to say. The day may be left open. */
export function CoursePauseForm({ takesFocus = false, onRestored, onPaused }: CoursePauseFormProps) {
  const texts = useTexts();
  const { phase, today, next } = useCourseContext();
  const form = useKeptForm('course/pause');
  const { recorder } = form;
  const [isPast, setIsPast] = useState(false);
  const fields = useRef<HTMLDivElement>(null);
  const { isReady, isRestored } = form;
  const hasLeft = form.left.length > 0;
  useEffect(() => {
    if (isRestored || hasLeft) onRestored?.();
    if (isReady && takesFocus) fields.current?.querySelector('input')?.focus();
    // Once, when the form appears.
  }, [isReady, isRestored, hasLeft]);
  if (!isReady) return null;
  const isLonger = phase === 'paused' || phase === 'over';

  async function onSubmit(event: FormEvent) {
    event.preventDefault();
    const values = form.read();
    const until = textOf(values, 'until');
    setIsPast(until !== undefined && until <= today);
    if (until !== undefined && until <= today) return;
    if (await form.keep(toPauseEvents(next.step === 'paused', until, textOf(values, 'reason')))) onPaused?.();
  }

  return (
    <form {...form.formProps} key={form.generation} onSubmit={(event) => void onSubmit(event)} noValidate>
      <div ref={fields} data-scope="course" data-part="pause-fields">
        <DraftFields form={form}>
          <DayField
            name="until"
            label={texts.t('course.pause.label')}
            hint={texts.t('course.pause.hint')}
            start={textOf(form.initial, 'until')}
            min={nextDay(today)}
            early={texts.t('course.pause.past')}
            {...(isPast ? { problem: texts.t('course.pause.past') } : {})}
          />
          <TextField name="reason" label={texts.t('course.pause.reason')} rows={2} start={textOf(form.initial, 'reason')} />
        </DraftFields>
        <ReadersOf events={[['pause.planned']]} />
        <Problem error={recorder.problem} />
        <div data-scope="course" data-part="buttons">
          <button type="submit" disabled={recorder.isRecording}>
            {texts.t(isLonger ? 'course.pause.longer' : 'course.pause.start')}
          </button>
        </div>
      </div>
    </form>
  );
}

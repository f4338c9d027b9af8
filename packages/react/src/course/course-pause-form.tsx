import { type FormEvent, useState } from 'react';
import { textOf } from '../draft/form-values';
import { useDraftForm } from '../draft/use-draft-form';
import { DayField } from '../fields/day-field';
import { TextField } from '../fields/text-field';
import { useTexts } from '../onderweg/use-texts';
import { Readers } from '../readers/readers';
import { Problem } from '../saving/problem';
import { useCourseContext } from './course.context';

/** Until when, and why if somebody likes to say. The day may be left open. */
export function CoursePauseForm({ onPaused }: { onPaused?: () => void }) {
  const texts = useTexts();
  const { phase, today, pause, recorder } = useCourseContext();
  const form = useDraftForm('course/pause');
  const [isPast, setIsPast] = useState(false);
  if (!form.isReady) return null;
  const isLonger = phase === 'paused' || phase === 'over';

  async function onSubmit(event: FormEvent) {
    event.preventDefault();
    const values = form.read();
    const until = textOf(values, 'until');
    setIsPast(until !== undefined && until <= today);
    if (until !== undefined && until <= today) return;
    if (await pause(until, textOf(values, 'reason'))) {
      await form.clear();
      onPaused?.();
    }
  }

  return (
    <form {...form.formProps} key={form.generation} onSubmit={(event) => void onSubmit(event)} noValidate>
      <div data-scope="course" data-part="pause-fields">
        {form.isRestored ? <p data-muted="">{texts.t('fields.draftFound')}</p> : null}
        <DayField
          name="until"
          label={texts.t('course.pause.label')}
          hint={texts.t('course.pause.hint')}
          start={textOf(form.initial, 'until')}
          min={today}
          {...(isPast ? { problem: texts.t('course.pause.past') } : {})}
        />
        <TextField name="reason" label={texts.t('course.pause.reason')} rows={2} start={textOf(form.initial, 'reason')} />
        <Readers audience="coach" />
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

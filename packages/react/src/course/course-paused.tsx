import { useId, useRef, useState } from 'react';
import { useTexts } from '../onderweg/use-texts';
import { Problem } from '../saving/problem';
import { useCourseContext } from './course.context';
import { CoursePauseForm } from './course-pause-form';
import { usePhaseFocus } from './use-phase-focus';

/** A pause that runs, or one whose day has come: everything else is silent. */
export function CoursePaused() {
  const texts = useTexts();
  const id = useId();
  const { phase, dossier, resume, recorder } = useCourseContext();
  const [asksLonger, setAsksLonger] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  usePhaseFocus(title, ['paused', 'over']);
  if (phase !== 'paused' && phase !== 'over') return null;
  const pause = dossier.pauses.last;
  const words = phase === 'over' ? 'course.pause.over' : 'course.pause.running';
  const isOver = phase === 'over';
  function onPaused() {
    setAsksLonger(false);
    title.current?.focus();
  }
  return (
    <section data-scope="course" data-part="card" data-quiet="" aria-labelledby={id}>
      <h3 ref={title} id={id} tabIndex={-1}>
        {texts.t('course.pause.title')}
      </h3>
      <p role="status">
        {pause?.until ? texts.t(words, { date: texts.date(pause.until, 'day') }) : texts.t('course.pause.runningOpen')}
      </p>
      {pause?.reason ? <p data-muted="">{texts.t('course.whereAmI.because', { reason: pause.reason })}</p> : null}
      {asksLonger ? null : <Problem error={recorder.problem} />}
      <div data-scope="course" data-part="buttons">
        <button
          type="button"
          data-primary={isOver ? '' : undefined}
          disabled={recorder.isRecording}
          onClick={() => void resume()}
        >
          {texts.t('course.pause.resume')}
        </button>
        {asksLonger ? null : (
          <button type="button" onClick={() => setAsksLonger(true)}>
            {texts.t('course.pause.longer')}
          </button>
        )}
      </div>
      {asksLonger ? <CoursePauseForm takesFocus onPaused={onPaused} /> : null}
    </section>
  );
}

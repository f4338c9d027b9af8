import { toDay } from '@onderweg/core';
import { useId, useRef, useState } from 'react';
import { useTexts } from '../onderweg/use-texts';
import { Problem } from '../saving/problem';
import { useCourseContext } from './course.context';
import type { CourseNextProps } from './course-next';
import { usePhaseFocus } from './use-phase-focus';

const ways = ['journey', 'report', 'later'] as const;

/** An ending worth keeping: what it began with, what was done, what is taken along, and where to from here. The way back asks once. */
export function CourseClosed({ onGo }: CourseNextProps) {
  const texts = useTexts();
  const id = useId();
  const { phase, dossier, place, reopen, recorder } = useCourseContext();
  const [isAsked, setIsAsked] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  usePhaseFocus(title, ['closed']);
  if (phase !== 'closed') return null;
  const closing = dossier.closings.last;
  const { question, explored, found } = place;
  const rounds = dossier.courses.filter(({ isTaken }) => isTaken).length;
  const ending = closing?.ending === 'self-employed' ? 'selfEmployed' : closing?.ending;
  return (
    <section data-scope="course" data-part="card" aria-labelledby={id}>
      <h3 ref={title} id={id} tabIndex={-1}>
        {texts.t('course.closed.title')}
      </h3>
      {closing && ending ? (
        <p>
          {texts.t('course.closed.ending', { ending: texts.t(`endings.${ending}.name`), date: texts.date(toDay(closing.at)) })}
        </p>
      ) : null}
      {question ? <p dir="auto">{texts.t('course.closed.begun', { question })}</p> : null}
      {explored + found > 0 ? (
        <p>
          {texts.t('course.closed.did', {
            explorations: texts.t('counts.explorations', { n: explored }),
            findings: texts.t('counts.findings', { n: found }),
            n: rounds,
          })}
        </p>
      ) : null}
      {closing?.carry && closing.carry.length > 0 ? (
        <div data-bulleted="">
          <h4>{texts.t('endings.closing.carry')}</h4>
          <ul>
            {closing.carry.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {closing?.setbackPlan ? <p dir="auto">{texts.t('course.closed.setback', { plan: closing.setbackPlan })}</p> : null}
      <p data-muted="">{texts.t('course.closed.text')}</p>
      {isAsked ? <p role="status">{texts.t('course.closed.reopenAsk')}</p> : null}
      <Problem error={recorder.problem} />
      <div data-scope="course" data-part="buttons">
        {onGo && !isAsked
          ? ways.map((way) => (
              <button key={way} type="button" data-primary={way === 'journey' ? '' : undefined} onClick={() => onGo(way)}>
                {texts.t(`course.closed.ways.${way}`)}
              </button>
            ))
          : null}
        <button
          type="button"
          data-quiet={isAsked ? undefined : ''}
          disabled={recorder.isRecording}
          onClick={() => (isAsked ? void reopen() : setIsAsked(true))}
        >
          {texts.t(isAsked ? 'course.closed.reopenYes' : 'course.closed.reopen')}
        </button>
        {isAsked ? (
          <button type="button" onClick={() => setIsAsked(false)}>
            {texts.t('actions.notNow')}
          </button>
        ) : null}
      </div>
    </section>
  );
}

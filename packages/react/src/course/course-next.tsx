import { toDay } from '@onderweg/core';
import { useEffect, useId, useRef } from 'react';
import { useExplorationWords } from '../words/use-exploration-words';
import { useTexts } from '../onderweg/use-texts';
import { useHelp } from '../standstill/use-help';
import { useCourseContext } from './course.context';
import { CourseAlso } from './course-also';
import type { CourseStep } from './use-course';

export type CourseNextProps = {
  /** Brings somebody to a step: the host knows on which page it is. Without it the step is only told. */
  onGo?: ((step: CourseStep, exploration?: string) => void) | undefined;
};

/** What can have become of a plan whose day has come. */
const answers = ['done', 'move', 'drop'] as const;

/** The one thing that would bring this journey further now, with the plan that was made for it. */
export function CourseNext({ onGo }: CourseNextProps) {
  const texts = useTexts();
  const id = useId();
  const { phase, next, exploration, looksAt, today, isPlanAsked } = useCourseContext();
  const { isResting } = useHelp();
  const toWords = useExplorationWords();
  const title = useRef<HTMLHeadingElement>(null);
  const also = useRef<HTMLHeadingElement>(null);
  const before = useRef(phase);
  useEffect(() => {
    const target = looksAt === 'others' && before.current === 'welcome' ? (also.current ?? title.current) : title.current;
    if (before.current !== phase && phase === 'next') target?.focus();
    before.current = phase;
  }, [phase, looksAt]);
  if (phase !== 'next' && phase !== 'start') return null;
  const { step } = next;
  if (phase === 'next' && (isResting || (isPlanAsked && step === 'plan'))) return null;
  const when = exploration?.when;
  const day = when?.slice(0, 10);
  const isDue = step === 'go' && day !== undefined && day <= today;
  const sentence =
    isDue && when
      ? day === today
        ? texts.t('course.next.steps.today')
        : texts.t('course.next.steps.due', { day: texts.date(toDay(when), 'day') })
      : texts.t(`course.next.steps.${step}`);
  return (
    <section data-scope="course" data-part="card" aria-labelledby={id}>
      <h3 ref={title} id={id} tabIndex={-1}>
        {texts.t(phase === 'start' ? 'course.empty.title' : 'course.next.title')}
      </h3>
      <p>{phase === 'start' ? texts.t('course.empty.text') : sentence}</p>
      {exploration ? (
        <p>
          <strong>
            {when && !isDue
              ? texts.t('course.next.exploration', { exploration: toWords(exploration), when: texts.date(toDay(when), 'day') })
              : toWords(exploration)}
          </strong>
        </p>
      ) : null}
      {exploration?.ifThen && step === 'go' ? (
        <p data-scope="course" data-part="plan">
          {texts.t('course.next.ifThen', { ifThen: exploration.ifThen })}
        </p>
      ) : null}
      {onGo ? (
        <>
          <div data-scope="course" data-part="buttons">
            {isDue
              ? answers.map((answer) => (
                  <button
                    key={answer}
                    type="button"
                    data-primary={answer === 'done' ? '' : undefined}
                    onClick={() => onGo(answer, next.exploration)}
                  >
                    {texts.t(`course.next.buttons.${answer}`)}
                  </button>
                ))
              : null}
            <button type="button" data-primary={isDue ? undefined : ''} onClick={() => onGo(step, next.exploration)}>
              {texts.t(`course.next.buttons.${step}`)}
            </button>
          </div>
          <CourseAlso title={also} onGo={onGo} />
        </>
      ) : null}
    </section>
  );
}

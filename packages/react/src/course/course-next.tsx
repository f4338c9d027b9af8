import { useEffect, useId, useRef } from 'react';
import { useExplorationWords } from '../words/use-exploration-words';
import { useTexts } from '../onderweg/use-texts';
import { useCourseContext } from './course.context';
import { CourseAlso } from './course-also';
import type { CourseStep } from './use-course';

export type CourseNextProps = {
  /** Brings somebody to a step: the host knows on which page it is. Without it the step is only told. */
  onGo?: (step: CourseStep, exploration?: string) => void;
};

/** The one thing that would bring this journey further now, with the plan that was made for it. */
export function CourseNext({ onGo }: CourseNextProps) {
  const texts = useTexts();
  const id = useId();
  const { phase, next, exploration, looksAt } = useCourseContext();
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
  const when = exploration?.when;
  return (
    <section data-scope="course" data-part="card" aria-labelledby={id}>
      <h3 ref={title} id={id} tabIndex={-1}>
        {texts.t(phase === 'start' ? 'course.empty.title' : 'course.next.title')}
      </h3>
      <p>{texts.t(phase === 'start' ? 'course.empty.text' : `course.next.steps.${step}`)}</p>
      {exploration ? (
        <p>
          <strong>
            {when
              ? texts.t('course.next.exploration', { exploration: toWords(exploration), when: texts.date(when, 'day') })
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
            <button type="button" data-primary="" onClick={() => onGo(step, next.exploration)}>
              {texts.t(`course.next.buttons.${step}`)}
            </button>
          </div>
          <CourseAlso title={also} onGo={onGo} />
        </>
      ) : null}
    </section>
  );
}

import { useRef } from 'react';
import { useTexts } from '../onderweg/use-texts';
import { useCourseContext } from './course.context';
import { CoursePauseForm } from './course-pause-form';

/** Rest, whenever somebody wants it: out of the way until it is asked for. */
export function CoursePause() {
  const texts = useTexts();
  const { phase } = useCourseContext();
  const details = useRef<HTMLDetailsElement>(null);
  if (phase !== 'next' && phase !== 'welcome') return null;
  return (
    <details ref={details} data-scope="course" data-part="pause">
      <summary data-scope="course" data-part="pause-label">
        {texts.t('course.pause.title')}
      </summary>
      <CoursePauseForm onRestored={() => details.current?.setAttribute('open', '')} />
    </details>
  );
}

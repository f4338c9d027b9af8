import type { RefObject } from 'react';
import { useTexts } from '../onderweg/use-texts';
import { useCourseContext } from './course.context';
import type { CourseNextProps } from './course-next';

export type CourseAlsoProps = {
  readonly onGo: NonNullable<CourseNextProps['onGo']>;
  readonly title: RefObject<HTMLHeadingElement | null>;
};

/** What can be done instead: the next step is an offer. */
export function CourseAlso({ onGo, title }: CourseAlsoProps) {
  const texts = useTexts();
  const { phase, others } = useCourseContext();
  if (phase !== 'next' || others.length === 0) return null;
  return (
    <div data-scope="course" data-part="also">
      <h4 ref={title} tabIndex={-1}>
        {texts.t('course.next.also')}
      </h4>
      <div data-scope="course" data-part="buttons">
        {others.map((step) => (
          <button key={step} type="button" onClick={() => onGo(step)}>
            {texts.t(`course.next.buttons.${step}`)}
          </button>
        ))}
      </div>
    </div>
  );
}

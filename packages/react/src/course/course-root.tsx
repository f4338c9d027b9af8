import type { ReactNode } from 'react';
import { useTexts } from '../onderweg/use-texts';
import { WidgetRoot } from '../onderweg/widget-root';
import { CourseContext } from './course.context';
import { useCourse } from './use-course';

/** Holds the course together; put its parts inside, in any order. */
export function CourseRoot({ children }: { children: ReactNode }) {
  const texts = useTexts();
  const course = useCourse();
  return (
    <CourseContext.Provider value={course}>
      <WidgetRoot scope="course" phase={course.phase} label={texts.t('course.title')}>
        {children}
      </WidgetRoot>
    </CourseContext.Provider>
  );
}

import type { ReactNode } from 'react';
import { useTexts } from '../onderweg/use-texts';
import { WidgetRoot } from '../onderweg/widget-root';
import { CourseContext, useCourseContext } from './course.context';
import { useNewCourse } from './use-course';

export type CourseProviderProps = { hasNextStep?: boolean | undefined; children: ReactNode };

/** One course for parts that stand apart on a page. */
export function CourseProvider({ hasNextStep = false, children }: CourseProviderProps) {
  return <CourseContext.Provider value={useNewCourse(hasNextStep)}>{children}</CourseContext.Provider>;
}

export type CourseCardProps = { title?: 'title' | 'soFar' | undefined; children: ReactNode };

/** One card of parts of the course. */
export function CourseCard({ title = 'title', children }: CourseCardProps) {
  const texts = useTexts();
  const { phase } = useCourseContext();
  return (
    <WidgetRoot scope="course" phase={phase} label={texts.t(`course.${title}`)}>
      {title === 'soFar' ? <h2>{texts.t('course.soFar')}</h2> : null}
      {children}
    </WidgetRoot>
  );
}

/** Holds the course together; put its parts inside, in any order. */
export function CourseRoot({ children }: { children: ReactNode }) {
  return (
    <CourseProvider>
      <CourseCard>{children}</CourseCard>
    </CourseProvider>
  );
}

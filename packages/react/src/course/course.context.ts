import { createContext, useContext } from 'react';
import type { CourseApi } from './use-course';

export const CourseContext = createContext<CourseApi | undefined>(undefined);

/** @throws Error outside `<Course.Root>` */
export function useCourseContext(): CourseApi {
  const course = useContext(CourseContext);
  if (!course) throw new Error('This part of the course stands outside <Course.Root>.');
  return course;
}

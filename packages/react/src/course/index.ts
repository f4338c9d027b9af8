import { CourseRoot, GuardedCourse } from './course.guarded';
import { CourseAccents } from './course-accents';
import { CourseBegun } from './course-begun';
import { CourseClose } from './course-close';
import { CourseClosed } from './course-closed';
import { CourseCoach } from './course-coach';
import { CourseFirstMoves } from './course-first-moves';
import { CourseGoals } from './course-goals';
import { CourseNext } from './course-next';
import { CoursePause } from './course-pause';
import { CoursePaused } from './course-paused';
import { CourseSoFar } from './course-so-far';
import { CourseWhere } from './course-where';
import { CourseWhereWasI } from './course-where-was-i';

/** The course: the ready widget, and the parts that it is built from. */
export const Course = /* @__PURE__ */ Object.assign(GuardedCourse, {
  Root: CourseRoot,
  Where: CourseWhere,
  Coach: CourseCoach,
  WhereWasI: CourseWhereWasI,
  Begun: CourseBegun,
  Next: CourseNext,
  Paused: CoursePaused,
  Closed: CourseClosed,
  SoFar: CourseSoFar,
  FirstMoves: CourseFirstMoves,
  Goals: CourseGoals,
  Accents: CourseAccents,
  Pause: CoursePause,
  Close: CourseClose,
});

export { type CourseApi, type CourseStep, useCourse } from './use-course';
export type { CoursePhase } from './course.phase';
export type { CoursePlace } from './course.place';
export { courseAnatomy } from './course.anatomy';
export type { CourseProps } from './course';

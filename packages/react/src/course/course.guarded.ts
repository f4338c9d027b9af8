import { guardWidget } from '../boundary/guard-widget';
import { CourseWidget } from './course';
import { CourseRoot as OwnCourseRoot } from './course-root';

export const GuardedCourse = /* @__PURE__ */ guardWidget(CourseWidget);
export const CourseRoot = /* @__PURE__ */ guardWidget(OwnCourseRoot);

import { Course } from '@onderweg/react';

export function BasicCourse() {
  return <Course onGo={(step, exploration) => console.info('To', step, exploration ?? '')} />;
}

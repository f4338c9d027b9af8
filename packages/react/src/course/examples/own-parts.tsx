import { Course, SavingState } from '@onderweg/react';

/** A small card for a start page: only the next step, or that there is a pause. */
export function CourseOfOwnParts() {
  return (
    <Course.Root>
      <Course.Next onGo={(step) => console.info('To', step)} />
      <Course.Paused />
      <Course.Closed />
      <SavingState />
    </Course.Root>
  );
}

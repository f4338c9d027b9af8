import { type RefObject, useEffect, useRef } from 'react';
import { useCourseContext } from './course.context';
import type { CoursePhase } from './course.phase';

/** Focus for the part that a step brought on the screen; never when the page opens. */
export function usePhaseFocus(target: RefObject<HTMLElement | null>, shownIn: readonly CoursePhase[]): void {
  const { phase } = useCourseContext();
  const before = useRef(phase);
  useEffect(() => {
    if (before.current !== phase && shownIn.includes(phase)) target.current?.focus();
    before.current = phase;
    // The list of phases is written at the call, and says the same each time.
  }, [phase, target]);
}

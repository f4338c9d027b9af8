import { type RefObject, useEffect, useRef } from 'react';

/** For the title of a part: takes the focus after a move, and never when the page opens. */
export function usePartTitle(isShown: boolean, turn: number): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isShown && turn > 0) title.current?.focus();
  }, [isShown, turn]);
  return title;
}

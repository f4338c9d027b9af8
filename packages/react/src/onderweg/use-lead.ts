import { useEffect, useRef } from 'react';

/**
 * Where a widget leads to once something was kept. Somebody who went elsewhere while it was being kept stays there: nothing
 * is called after the widget has left the page.
 */
export function useLead<Args extends readonly unknown[]>(lead: ((...args: Args) => void) | undefined): (...args: Args) => void {
  const isHere = useRef(false);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  return (...args) => {
    if (isHere.current) lead?.(...args);
  };
}

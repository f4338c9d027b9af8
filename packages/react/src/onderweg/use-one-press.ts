import { type RefObject, useEffect } from 'react';

/** What a press is for, however little of it was under the finger. */
const pressable = 'button, a, label, summary, input, select, textarea';

/**
 * Keeps the second press of a double press from what took the place of what was pressed: it was meant for the first, which did its
 * work already.
 */
export function useOnePress(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    let pressed: Element | undefined;
    const onClick = (event: MouseEvent) => {
      // Counted by the browser, at the pace and the place that somebody set there. A press of a key counts 0.
      if (event.detail > 1) {
        if (!pressed || pressed.isConnected) return;
        event.preventDefault();
        event.stopPropagation();
      } else {
        const [target] = event.composedPath();
        pressed = target instanceof Element ? (target.closest(pressable) ?? target) : undefined;
      }
    };
    element.addEventListener('click', onClick, { capture: true });
    return () => element.removeEventListener('click', onClick, { capture: true });
  }, [root]);
}

import { type RefObject, useEffect } from 'react';
import { focusTitle, hasLostFocus } from './lost-focus';

/**
 * Keeps the focus in a widget when what had it goes away: a form that was saved, a button that did its work. A part that knows
 * better where to go moves it on after this.
 */
export function useKeepFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    let last: HTMLElement | undefined;
    const isThere = (focused: HTMLElement) => focused.isConnected && !focused.matches(':disabled');
    const onFocusIn = (event: FocusEvent) => {
      last = event.target as HTMLElement;
    };
    const onFocusOut = ({ target }: FocusEvent) => {
      // Somebody who goes elsewhere leaves something behind that is still there.
      queueMicrotask(() => {
        if (last === target && isThere(last as HTMLElement)) last = undefined;
      });
    };
    const observer = new MutationObserver(() => {
      if (!last || !hasLostFocus(element.ownerDocument)) return;
      if (isThere(last)) last.focus({ preventScroll: true });
      else if (!last.isConnected) focusTitle(element);
    });
    element.addEventListener('focusin', onFocusIn);
    element.addEventListener('focusout', onFocusOut);
    observer.observe(element, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    return () => {
      observer.disconnect();
      element.removeEventListener('focusin', onFocusIn);
      element.removeEventListener('focusout', onFocusOut);
    };
  }, [root]);
}

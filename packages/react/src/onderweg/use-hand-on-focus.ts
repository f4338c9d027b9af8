import { type RefObject, useInsertionEffect } from 'react';
import { focusTitle, hasLostFocus } from './lost-focus';

/** A widget that goes away with the focus in it hands it on to the one beside it, so that nobody is back at the top of the page. */
export function useHandOnFocus(root: RefObject<HTMLElement | null>): void {
  // The one kind of effect that ends while the widget still stands in the page, and says nothing on a server.
  useInsertionEffect(
    () => () => {
      const element = root.current;
      if (!element?.contains((element.getRootNode() as Document | ShadowRoot).activeElement)) return;
      const places = findPlaces(element);
      queueMicrotask(() => {
        const next = places.find(({ isConnected }) => isConnected);
        // A host that leads somewhere else moves the focus itself.
        if (next && hasLostFocus(next.ownerDocument)) focusTitle(next);
      });
    },
    [root],
  );
}

/** The widgets after it, those before it, and what they all stand in. */
function findPlaces(element: HTMLElement): readonly HTMLElement[] {
  const provider = element.closest<HTMLElement>('[data-isolated], [data-onderweg]');
  if (!provider) return [];
  const widgets = [...provider.querySelectorAll<HTMLElement>('[data-widget]')];
  const at = widgets.indexOf(element);
  return [...widgets.slice(at + 1), ...widgets.slice(0, at).reverse(), provider];
}

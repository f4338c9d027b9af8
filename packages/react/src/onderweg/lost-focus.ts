/** Whether nothing of the page has the focus any more: what had it is gone. */
export function hasLostFocus({ activeElement, body }: Document): boolean {
  return activeElement === null || activeElement === body;
}

/** Moves the focus to the title of a widget, or to the widget itself where it has none. */
export function focusTitle(element: HTMLElement): void {
  const title = element.querySelector<HTMLElement>('h2, h3') ?? element;
  if (!title.hasAttribute('tabindex')) title.tabIndex = -1;
  title.focus({ preventScroll: true });
}

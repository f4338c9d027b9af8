/**
 * Where somebody goes on when this element leaves the page: at the thing after it, or before it, or at the title of its widget.
 * Found now, while it is still there; the answer moves the focus, if it was lost with the element.
 */
export function focusInstead(element: HTMLElement | null): () => void {
  const own = element?.closest('li') ?? element?.closest('article');
  const widget = element?.closest('[data-widget]');
  const places = [own?.nextElementSibling, own?.previousElementSibling, widget?.querySelector('h2, h3'), widget];
  return () => {
    if (!element || element.isConnected) return;
    // Proved by where they were looked for: beside a thing, and inside a widget, all is HTML.
    const place = places.find((candidate) => candidate?.isConnected) as HTMLElement | undefined;
    if (!place) return;
    place.tabIndex = -1;
    place.focus();
  };
}

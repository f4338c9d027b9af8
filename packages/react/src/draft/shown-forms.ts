/** The forms that are on the screen, and where: one form may stand in more than one place. */
export type ShownForms = {
  show(form: string, element: Element): void;
  hide(form: string, element: Element): void;
  has(form: string): boolean;
  /** Those inside this element; all of them without one. */
  listIn(place?: Element | null): readonly string[];
};

export function createShownForms(): ShownForms {
  const shown = new Map<string, Set<Element>>();
  return {
    show: (form, element) => {
      shown.set(form, (shown.get(form) ?? new Set()).add(element));
    },
    hide: (form, element) => {
      const elements = shown.get(form);
      elements?.delete(element);
      if (elements?.size === 0) shown.delete(form);
    },
    has: (form) => shown.has(form),
    listIn: (place) =>
      [...shown].flatMap(([form, elements]) =>
        !place || [...elements].some((element) => place.contains(element)) ? [form] : [],
      ),
  };
}

import { markForPrint } from './mark-for-print';

/** Prints the report alone, and leaves the page as it was: what stands around it does not go to paper. */
export function printPage(from: Element): void {
  const { defaultView: view } = from.ownerDocument;
  if (!view || !canPrint(view)) return;
  let hasBegun = false;
  const removeMarks = markForPrint(from);
  const unmark = () => {
    removeMarks();
    for (const sign of signsOfAfter) view.removeEventListener(sign, unmark, true);
  };
  const begin = () => {
    hasBegun = true;
  };
  view.addEventListener('beforeprint', begin, { once: true });
  // A browser that prints later tells it; one that never tells is done when the person does something else.
  for (const sign of signsOfAfter) view.addEventListener(sign, unmark, true);
  try {
    view.print();
  } finally {
    view.removeEventListener('beforeprint', begin);
    // Some browsers inside an app have a print that does nothing: then nothing may stay behind.
    if (!hasBegun) unmark();
  }
}

const signsOfAfter = ['afterprint', 'pointerdown', 'keydown', 'pagehide'] as const;

/** Not every browser inside an app can. */
export function canPrint(view: { readonly print?: unknown }): boolean {
  return typeof view.print === 'function';
}

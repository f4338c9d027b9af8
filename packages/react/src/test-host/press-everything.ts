import { act } from '@testing-library/react';
import { maskOwn } from './find-codes';

/** What leaves the page: a file, paper, or the person's own copy. */
const leaves = '[data-part="print"], a[download]';

/** Opens all that unfolds. */
export async function unfold(root: Element): Promise<void> {
  for (let closed = listClosed(root); closed.length > 0; closed = listClosed(root)) {
    await act(async () => {
      for (const details of closed) {
        details.open = true;
        details.dispatchEvent(new Event('toggle'));
      }
    });
  }
}

const listClosed = (root: Element) => [...root.querySelectorAll<HTMLDetailsElement>('details:not([open])')];

/** Names a button as one of its kind: without what people wrote, and without numbers. */
export function nameKind(button: Element, own: readonly string[]): string {
  const name = button.getAttribute('aria-label') ?? button.textContent ?? '';
  const scope = button.closest('[data-widget]')?.getAttribute('data-scope') ?? '';
  return `${scope}: ${maskOwn(name, own).replace(/\d+/g, '#').replace(/:.*/, '')}`;
}

/** Presses the next button whose kind was not pressed yet; its name, or undefined when there is none left. */
export async function pressNext(root: Element, own: readonly string[], pressed: Set<string>): Promise<string | undefined> {
  for (const button of root.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')) {
    const kind = nameKind(button, own);
    if (pressed.has(kind) || button.matches(leaves)) continue;
    pressed.add(kind);
    await act(async () => {
      button.click();
      await new Promise((done) => setTimeout(done, 20));
    });
    return kind;
  }
  return undefined;
}

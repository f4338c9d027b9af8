import { useSyncExternalStore } from 'react';

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

const readHash = () => window.location.hash;

/** Where somebody is, as parts: `#/log/plan` is `['log', 'plan']`. */
export function usePath(): readonly string[] {
  return useSyncExternalStore(subscribe, readHash).replace(/^#\/?/, '').split('/').filter(Boolean).map(decode);
}

export function goTo(...parts: readonly string[]): void {
  window.location.hash = `#/${parts.map(encodeURIComponent).join('/')}`;
}

/** Goes there in place of where somebody is: the button back does not come by here. */
export function replaceWith(...parts: readonly string[]): void {
  const hash = `#/${parts.map(encodeURIComponent).join('/')}`;
  if (window.location.hash !== hash) window.location.replace(hash);
}

/** An address that somebody typed or cut off is shown as it is. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

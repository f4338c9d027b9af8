import type { Dossier } from '@onderweg/core';
import { useRef, useSyncExternalStore } from 'react';
import { useOnderweg } from './onderweg.context';

/**
 * A part of the dossier, as it is now. Renders again only when what is selected changed.
 *
 * @example
 * const directions = useDossier((dossier) => dossier.directions);
 */
export function useDossier<Selected>(select: (dossier: Dossier) => Selected): Selected {
  const { journal } = useOnderweg();
  const last = useRef<{ dossier: Dossier; select: unknown; selected: Selected } | null>(null);
  function read(): Selected {
    const { dossier } = journal;
    if (last.current?.dossier === dossier && last.current.select === select) return last.current.selected;
    const next = select(dossier);
    const selected = last.current && isSame(last.current.selected, next) ? last.current.selected : next;
    last.current = { dossier, select, selected };
    return selected;
  }
  return useSyncExternalStore(journal.subscribe, read, read);
}

/** The same value, or two lists of the same things: a selector may filter without a render for each entry. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((part, at) => Object.is(part, b[at]));
}

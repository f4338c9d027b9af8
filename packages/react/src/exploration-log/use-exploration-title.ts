import type { Exploration } from '@onderweg/core';
import { useKindWord } from './use-kind-word';

/** What an exploration is called: how, and with whom. */
export function useExplorationTitle(exploration: Exploration | undefined): string {
  const toKindWord = useKindWord();
  if (!exploration) return '';
  const kind = toKindWord(exploration.kind);
  return exploration.who ? `${kind}: ${exploration.who}` : kind;
}

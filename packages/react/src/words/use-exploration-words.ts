import type { Exploration } from '@onderweg/core';
import { useKindWord } from './use-kind-word';

/** What an exploration is called: how, and with whom. */
export function useExplorationWords(): (exploration: Exploration | undefined) => string {
  const toKindWord = useKindWord();
  return (exploration) => {
    if (!exploration) return '';
    const kind = toKindWord(exploration.kind);
    return exploration.who ? `${kind}: ${exploration.who}` : kind;
  };
}

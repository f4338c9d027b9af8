import type { Exploration } from '@onderweg/core';
import { useKindWord } from '../exploration-log/use-kind-word';

/** What an exploration is called: how, and with whom. For lists of them. */
export function useExplorationWords(): (exploration: Exploration) => string {
  const toKindWord = useKindWord();
  return ({ kind, who }) => (who ? `${toKindWord(kind)}: ${who}` : toKindWord(kind));
}

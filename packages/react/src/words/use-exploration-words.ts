import type { Exploration } from '@onderweg/core';
import { useKindWord } from './use-kind-word';

/** What an exploration is called: how and with whom, or what it is to find out. */
export function useExplorationWords(): (exploration: Exploration | undefined) => string {
  const toKindWord = useKindWord();
  return (exploration) => {
    if (!exploration) return '';
    // Somebody who does not know yet how to go about it did choose what to find out.
    const asked = exploration.kind === 'other' ? exploration.questions.find(({ text }) => text !== '')?.text : undefined;
    const kind = asked ?? toKindWord(exploration.kind);
    return exploration.who ? `${kind}: ${exploration.who}` : kind;
  };
}

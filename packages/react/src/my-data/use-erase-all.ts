import { isOnderwegError, OnderwegError } from '@onderweg/core';
import { useState } from 'react';
import { useOnderweg } from '../onderweg/onderweg.context';

export type UseEraseAllOptions = {
  /** Erases the dossier. @default the way of `useOpenJournal`, when that opened the journal */
  readonly onErase?: (() => Promise<void>) | undefined;
  /** After everything is gone. */
  readonly onErased?: (() => void) | undefined;
};

export type EraseAll = {
  readonly phase: 'idle' | 'asking' | 'erasing' | 'erased';
  readonly problem: OnderwegError | undefined;
  readonly ask: () => void;
  readonly back: () => void;
  readonly confirm: () => Promise<void>;
};

/** Everything gone, after one question. */
export function useEraseAll({ onErase, onErased }: UseEraseAllOptions): EraseAll | undefined {
  const { ofHost } = useOnderweg();
  const before = ofHost?.isErased ? 'erased' : 'idle';
  const [state, setState] = useState<Pick<EraseAll, 'phase' | 'problem'>>({ phase: before, problem: ofHost?.eraseProblem });
  const erase = onErase ?? ofHost?.erase;
  if (!erase) return undefined;
  return {
    ...state,
    ask: () => setState({ phase: 'asking', problem: undefined }),
    back: () => setState({ phase: 'idle', problem: undefined }),
    confirm: async () => {
      setState({ phase: 'erasing', problem: undefined });
      try {
        await erase();
        setState({ phase: 'erased', problem: undefined });
        onErased?.();
      } catch (cause) {
        const problem = isOnderwegError(cause) ? cause : new OnderwegError('ONDERWEG-302', { cause });
        setState({ phase: 'idle', problem });
      }
    },
  };
}

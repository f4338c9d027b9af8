import { useEffect, useState, useSyncExternalStore } from 'react';
import { useOnderweg } from '../onderweg/onderweg.context';
import type { LeftDraft } from './draft-keeper.types';

/** A draft of this tab, or one that is left by another. */
export type Begun = LeftDraft & { readonly isOwn: boolean };

/**
 * What was begun in forms whose name starts like this, the newest first, as it comes and goes; undefined until it was looked
 * for.
 */
export function useBegun(prefix: string): readonly Begun[] | undefined {
  const { drafts } = useOnderweg();
  const readTurn = () => drafts.turn;
  const turn = useSyncExternalStore(drafts.subscribe, readTurn, readTurn);
  const [begun, setBegun] = useState<readonly Begun[]>();

  useEffect(() => {
    let isGone = false;
    drafts.list(prefix).then((found) => {
      if (!isGone) setBegun([...found].sort((a, b) => ((a.draft.on ?? '') < (b.draft.on ?? '') ? 1 : -1)));
    });
    return () => {
      isGone = true;
    };
    // Looked for again whenever one may have come or gone.
  }, [drafts, prefix, turn]);

  return begun;
}

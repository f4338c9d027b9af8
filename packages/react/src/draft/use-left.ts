import { useEffect, useState, useSyncExternalStore } from 'react';
import { useOnderweg } from '../onderweg/onderweg.context';
import type { LeftDraft } from './draft-keeper.types';

const nothing: readonly LeftDraft[] = [];

/** The drafts of a form that stand in no form on the screen, as they come and go. */
export function useLeft(form: string): readonly LeftDraft[] {
  const { drafts } = useOnderweg();
  const readTurn = () => drafts.turn;
  const turn = useSyncExternalStore(drafts.subscribe, readTurn, readTurn);
  const [found, setFound] = useState<{ form: string; left: readonly LeftDraft[] }>();

  useEffect(() => {
    let isGone = false;
    drafts.find(form).then(({ left }) => {
      if (!isGone) setFound((known) => (known?.form === form && known.left.length + left.length === 0 ? known : { form, left }));
    });
    return () => {
      isGone = true;
    };
    // Looked for again whenever one may have come or gone.
  }, [drafts, form, turn]);

  return found?.form === form ? found.left : nothing;
}

import { useEffect, useState } from 'react';
import { useOnderweg } from '../onderweg/onderweg.context';

const forms = ['reflection', 'conclusion', 'course'];

/** The round before this one, when a draft of it is left: what somebody typed stays within reach after the round closed. */
export function useEarlierDraft(round: number): number | undefined {
  const { drafts } = useOnderweg();
  const [found, setFound] = useState<number>();
  useEffect(() => {
    let isGone = false;
    const keys = forms.map((form) => `${form}/${round - 1}`);
    Promise.all(keys.map((key) => drafts.read(key))).then(
      (texts) => {
        if (!isGone) setFound(texts.some((text) => text !== undefined) ? round - 1 : undefined);
      },
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [drafts, round]);
  return found;
}

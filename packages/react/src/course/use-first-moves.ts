import { type FirstMove, firstMoves } from '@onderweg/core';
import { useMemo } from 'react';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useOwnText } from '../onderweg/use-own-text';
import { useToday } from '../onderweg/use-today';
import { useKindWord } from '../words/use-kind-word';
import { useCourseContext } from './course.context';

export type FirstMoveInWords = FirstMove & { readonly title: string; readonly why: string | undefined };

/** What to begin with, in the words of the firm or of the kit; none after the first round. */
export function useFirstMoves(): readonly FirstMoveInWords[] {
  const { texts } = useOnderweg();
  const today = useToday();
  const { dossier } = useCourseContext();
  const toKindWord = useKindWord();
  const toOwnText = useOwnText();
  const { moves } = useMemo(() => firstMoves(dossier, today), [dossier, today]);
  return moves.map((each) => {
    const { move, kind = '', text } = each;
    const own = toOwnText(text);
    return {
      ...each,
      title: own ?? texts.t(`course.firstMoves.${move}.title`, { kind: toKindWord(kind) }),
      why: own ? undefined : texts.t(`course.firstMoves.${move}.text`),
    };
  });
}

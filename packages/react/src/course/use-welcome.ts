import type { WhereWasI } from '@onderweg/core';
import { useEffect, useState } from 'react';
import { useOnderweg } from '../onderweg/onderweg.context';

/**
 * Is it time to welcome somebody back? Once for each time away: another page of the same visit asks what is next, and does not
 * begin anew.
 */
export function useWelcome({ isBack }: WhereWasI, since: string | undefined): boolean {
  const { welcomed, setWelcomed } = useOnderweg();
  const [place] = useState(() => ({}));
  const isDue = isBack && since !== undefined && (welcomed?.since !== since || welcomed.by === place);
  useEffect(() => {
    if (isDue && since !== undefined && welcomed?.by !== place) setWelcomed({ since, by: place });
  }, [isDue, since, welcomed, place, setWelcomed]);
  return isDue;
}

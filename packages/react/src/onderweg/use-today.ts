import { toDay, toShownTime } from '@onderweg/core';
import { useState } from 'react';
import { useOnderweg } from './onderweg.context';

/** The day as it was when this part appeared, `2026-01-12`: the same for the whole of its life. */
export function useToday(): string {
  const { now } = useOnderweg();
  const [today] = useState(() => toDay(toShownTime(now())));
  return today;
}

import { useState } from 'react';
import { useOnderweg } from './onderweg.context';

/**
 * The day as it was when this part appeared, `2026-01-12`: the same for the whole of its life, and in the zone of the texts, so
 * that a server elsewhere draws the same page.
 */
export function useToday(): string {
  const { now, texts } = useOnderweg();
  const [today] = useState(() => toZonedDay(now(), texts.timeZone));
  return today;
}

function toZonedDay(date: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(
    date,
  );
  const read = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? '';
  return `${read('year')}-${read('month')}-${read('day')}`;
}

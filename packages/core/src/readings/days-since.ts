import { countDays } from '../journal/shown-time';

/** Whole days from a day or a moment to this day. Each day is worked out once: a dossier of years has few days and many entries. */
export function countDaysTo(today: string): (moment: string) => number {
  const counted = new Map<string, number>();
  return (moment) => {
    const day = moment.slice(0, 10);
    const days = counted.get(day) ?? countDays(day, today);
    counted.set(day, days);
    return days;
  };
}

const firstDay = Date.parse('0000-01-01T00:00:00Z');

/** So many days before; before everything, where the day is none. */
export function toDayBefore(today: string, days: number): string {
  const moment = Math.max(firstDay, Date.parse(`${today}T00:00:00Z`) - days * 86_400_000);
  return Number.isNaN(moment) ? '' : new Date(moment).toISOString().slice(0, 10);
}

/** Is a day or a moment so many days ago at most, or still to come? What is longer ago is seen without working out its days. */
export function isWithin(today: string, since: (moment: string) => number): (moment: string, days: number) => boolean {
  const first = new Map<number, string>();
  return (moment, days) => {
    const from = first.get(days) ?? toDayBefore(today, days);
    first.set(days, from);
    return moment >= from && since(moment) <= days;
  };
}

/** The time as the person's clock showed it: ISO 8601 with the local offset, such as `2026-01-12T09:30:00+01:00`. */
export function toShownTime(date: Date): string {
  const offset = -date.getTimezoneOffset();
  const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const minutes = Math.abs(offset);
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** The day on which it happened, as the person saw it: `2026-01-12`. */
export function toDay(shownTime: string): string {
  return shownTime.slice(0, 10);
}

/** Whole days from one day to another; negative when the other lies before. */
export function countDays(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

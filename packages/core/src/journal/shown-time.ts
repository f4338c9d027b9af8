/**
 * The time as the person's clock showed it: ISO 8601 with the local offset, such as `2026-01-12T09:30:00+01:00`.
 *
 * @param timeZone the zone of the person. @default the zone of this machine
 */
export function toShownTime(date: Date, timeZone?: string): string {
  const offset = timeZone === undefined ? -date.getTimezoneOffset() : readOffset(date, timeZone);
  const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const minutes = Math.abs(offset);
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** Minutes east of Greenwich. */
function readOffset(date: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(date);
  const read = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value);
  const shown = Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute'));
  return Math.round((shown - Math.floor(date.getTime() / 60_000) * 60_000) / 60_000);
}

/** The day on which it happened, as the person saw it: `2026-01-12`. */
export function toDay(shownTime: string): string {
  return shownTime.slice(0, 10);
}

/** Whole days from one day to another; negative when the other lies before. */
export function countDays(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

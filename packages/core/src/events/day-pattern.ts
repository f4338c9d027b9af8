/**
 * Days that exist, from 1900 to 2200: what a career and a typing mistake have room for. As one pattern, so that the schema, the
 * quick check of reading and the published JSON Schema say the same.
 */
const year = '(?:(?:19|20|21)\\d\\d|2200)';
const inAnyYear = '(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)';
const leapDay = '(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:[02468][048]|[13579][26]))-02-29';
const date = `(?:${year}-${inAnyYear}|${leapDay})`;
const clock = '(?:[01]\\d|2[0-3]):[0-5]\\d';
const offset = '(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)';

/** `2026-01-12`. */
export const dayPattern = new RegExp(`^${date}$`);
/** A day, or a day and a time: `2026-01-12` or `2026-01-12T09:30` with or without offset. */
export const momentPattern = new RegExp(`^${date}(?:T${clock}(?::[0-5]\\d(?:\\.\\d+)?)?${offset}?)?$`);
/** What a clock showed: `2026-01-12T09:30:00+01:00`. */
export const shownTimePattern = new RegExp(`^${date}T${clock}(?::[0-5]\\d(?:\\.\\d+)?)?${offset}$`);

/**
 * Is this a day that exists, such as `2026-01-12`, from 1900 to 2200?
 *
 * @example
 * isDay('2026-02-30'); // false
 */
export function isDay(text: string): boolean {
  return dayPattern.test(text);
}

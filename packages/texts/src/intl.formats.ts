import { isRealDay } from './calendar-day';
import { toLanguageTag } from './language-tag';
import { isTimeZone, zoneInTheBox } from './time-zone';

/**
 * A moment: a `Date`, or ISO 8601 with offset. Or what is the same in every zone: a calendar day `2026-01-18`, and a time on
 * somebody's own clock, `2026-01-18T09:30`.
 */
export type Moment = Date | string;

/** How a date is written: `18 jan`, `zondag 18 januari`, `18 januari 2026`. */
export type DateStyle = 'short' | 'day' | 'long';

/** Dates, lists and numbers of one locale in one zone, the same on server and client. */
export type Formats = {
  /** A day. @default style 'long' */
  date(moment: Moment, style?: DateStyle): string;
  /** A day and a time, on the 24-hour clock. */
  dateTime(moment: Moment): string;
  /**
   * How far a day is from `now`: yesterday, in 3 days, 5 weeks ago. In days up to two weeks, then in weeks, months and years, each of
   * them whole: 5 weeks and 4 days ago is 5 weeks ago.
   */
  relativeDays(moment: Moment, now: Moment): string;
  /** Several things, with "and" or "or" before the last. @default joined 'and' */
  list(parts: readonly string[], joined?: 'and' | 'or'): string;
  /** A number; an empty text for what is none. */
  number(value: number): string;
  /** The plural category of a count. */
  plural(count: number): string;
};

const styles = {
  short: { day: 'numeric', month: 'short' },
  day: { weekday: 'long', day: 'numeric', month: 'long' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  time: { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} satisfies Record<DateStyle | 'time', Intl.DateTimeFormatOptions>;
/** A day, or a day with a time that belongs to no zone. */
const ownClock = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?)?$/;
const dayLength = 86_400_000;
const dayNameLength = '2026-01-18'.length;
const mostDays = 1_000;
/** In days. */
const yearLength = 365.2425;
/** Versions of the platform differ in these, and then server and client would. */
const narrowSpaces = /[\u2009\u202f]/g;

/**
 * Dates, lists and numbers by the platform's rules. Locale and zone are given, never guessed: a server in UTC and a phone in
 * Amsterdam write the same text. A moment that is no date, or a day that does not exist, becomes an empty text. A tag with an
 * underscore is read as one; a zone that does not exist becomes `Europe/Amsterdam`.
 *
 * @example
 * const formats = createFormats('nl-NL', 'Europe/Amsterdam')
 * formats.date('2026-01-18', 'day') // 'zondag 18 januari'
 */
export function createFormats(language: string, zone: string): Formats {
  const locale = toLanguageTag(language);
  const timeZone = isTimeZone(zone) ? zone : zoneInTheBox;
  const dates = remember(
    (style: keyof typeof styles, zone) => new Intl.DateTimeFormat(locale, { ...styles[style], timeZone: zone }),
  );
  const parts = remember(
    (language: 'en-US', zone) =>
      new Intl.DateTimeFormat(language, { timeZone: zone, year: 'numeric', month: 'numeric', day: 'numeric' }),
  );
  const lists = remember((type: 'conjunction' | 'disjunction') => new Intl.ListFormat(locale, { type }));
  const relative = remember((numeric: 'auto') => new Intl.RelativeTimeFormat(locale, { numeric }));
  const numbers = remember((style: 'decimal') => new Intl.NumberFormat(locale, { style }));
  const plurals = remember((type: 'cardinal') => new Intl.PluralRules(locale, { type }));

  function write(moment: Moment, style: keyof typeof styles): string {
    const date = toDate(moment);
    if (!date) return '';
    return dates(style, isOnOwnClock(moment) ? 'UTC' : timeZone)
      .format(date)
      .replace(narrowSpaces, ' ');
  }

  /** A long page names the same day on many lines. */
  const days = new Map<string, string>();
  function writeDay(day: string, style: DateStyle): string {
    const key = `${style} ${day}`;
    const known = days.get(key);
    if (known !== undefined) return known;
    if (days.size >= mostDays) days.clear();
    const written = write(day, style);
    days.set(key, written);
    return written;
  }

  /** Whole periods; never none, and a minus stays one. */
  const count = (days: number, period: number) => Math.sign(days) * Math.floor(Math.abs(days) / period);

  return {
    date: (moment, style = 'long') =>
      typeof moment === 'string' && moment.length === dayNameLength ? writeDay(moment, style) : write(moment, style),
    dateTime: (moment) => write(moment, typeof moment === 'string' && moment.length <= 10 ? 'long' : 'time'),
    relativeDays(moment, now) {
      const zoned = parts('en-US', timeZone);
      const days = countDays(moment, zoned) - countDays(now, zoned);
      if (Number.isNaN(days)) return '';
      if (Math.abs(days) < 14) return relative('auto').format(days, 'day');
      if (Math.abs(days) < 61) return relative('auto').format(count(days, 7), 'week');
      if (Math.abs(days) < 2 * yearLength) return relative('auto').format(count(days, yearLength / 12), 'month');
      return relative('auto').format(count(days, yearLength), 'year');
    },
    list: (things, joined = 'and') => lists(joined === 'and' ? 'conjunction' : 'disjunction').format(things),
    number: (value) => (Number.isFinite(value) ? numbers('decimal').format(value) : ''),
    plural: (count) => plurals('cardinal').select(count),
  };
}

function isOnOwnClock(moment: Moment): boolean {
  return typeof moment === 'string' && ownClock.test(moment);
}

/** The moment, with the time on somebody's own clock as if it were one of UTC; nothing when it is none. */
function toDate(moment: Moment): Date | undefined {
  if (typeof moment !== 'string') return Number.isNaN(new Date(moment).getTime()) ? undefined : new Date(moment);
  const [, day, time] = ownClock.exec(moment) ?? [];
  const date = new Date(time === undefined ? moment : `${moment}Z`);
  const names = day ?? moment.slice(0, 10);
  return Number.isNaN(date.getTime()) || !isRealDay(names) ? undefined : date;
}

/** The number of a calendar day, in the zone of a formatter. */
function countDays(moment: Moment, zoned: Intl.DateTimeFormat): number {
  const date = toDate(moment);
  if (!date) return Number.NaN;
  if (isOnOwnClock(moment)) return Math.floor(date.getTime() / dayLength);
  const parts = zoned.formatToParts(date);
  const read = (type: 'year' | 'month' | 'day') => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(read('year'), read('month') - 1, read('day')) / dayLength;
}

/** Intl objects are slow to make and quick to use. */
function remember<Name extends string, Made>(make: (name: Name, zone: string) => Made): (name: Name, zone?: string) => Made {
  const made = new Map<string, Made>();
  return (name, zone = '') => {
    const key = `${name} ${zone}`;
    const found = made.get(key) ?? make(name, zone);
    made.set(key, found);
    return found;
  };
}

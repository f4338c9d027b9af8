/** A moment: a `Date`, ISO 8601 with offset, or a calendar day `YYYY-MM-DD`, which is the same day in every zone. */
export type Moment = Date | string;

/** How a date is written: `18 jan`, `zondag 18 januari`, `18 januari 2026`. */
export type DateStyle = 'short' | 'day' | 'long';

/** Dates, lists and numbers of one locale in one zone, the same on server and client. */
export type Formats = {
  /** A day. @default style 'long' */
  date(moment: Moment, style?: DateStyle): string;
  /** A day and a time, on the 24-hour clock. */
  dateTime(moment: Moment): string;
  /** How far a day is from `now`: yesterday, in 3 days, 5 weeks ago. In days up to two weeks, then in weeks, then in months. */
  relativeDays(moment: Moment, now: Moment): string;
  /** Several things, with "and" or "or" before the last. @default joined 'and' */
  list(parts: readonly string[], joined?: 'and' | 'or'): string;
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
const calendarDay = /^\d{4}-\d{2}-\d{2}$/;
const dayLength = 86_400_000;
/** Versions of the platform differ in these, and then server and client would. */
const narrowSpaces = /[\u2009\u202f]/g;

/**
 * Dates, lists and numbers by the platform's rules. Locale and zone are given, never guessed: a server in UTC and a phone in
 * Amsterdam write the same text. A moment that is no date becomes an empty text.
 *
 * @example
 * const formats = createFormats('nl-NL', 'Europe/Amsterdam')
 * formats.date('2026-01-18', 'day') // 'zondag 18 januari'
 */
export function createFormats(locale: string, timeZone: string): Formats {
  const dates = remember(
    (style: keyof typeof styles, zone) => new Intl.DateTimeFormat(locale, { ...styles[style], timeZone: zone }),
  );
  const lists = remember((type: 'conjunction' | 'disjunction') => new Intl.ListFormat(locale, { type }));
  const relative = remember((numeric: 'auto') => new Intl.RelativeTimeFormat(locale, { numeric }));
  const numbers = remember((style: 'decimal') => new Intl.NumberFormat(locale, { style }));
  const plurals = remember((type: 'cardinal') => new Intl.PluralRules(locale, { type }));

  function write(moment: Moment, style: keyof typeof styles): string {
    const date = new Date(moment);
    if (Number.isNaN(date.getTime())) return '';
    const zone = isCalendarDay(moment) ? 'UTC' : timeZone;
    return dates(style, zone).format(date).replace(narrowSpaces, ' ');
  }

  return {
    date: (moment, style = 'long') => write(moment, style),
    dateTime: (moment) => write(moment, isCalendarDay(moment) ? 'long' : 'time'),
    relativeDays(moment, now) {
      const days = countDays(moment, timeZone) - countDays(now, timeZone);
      if (Number.isNaN(days)) return '';
      if (Math.abs(days) < 14) return relative('auto').format(days, 'day');
      if (Math.abs(days) < 60) return relative('auto').format(Math.round(days / 7), 'week');
      return relative('auto').format(Math.round(days / 30.44), 'month');
    },
    list: (parts, joined = 'and') => lists(joined === 'and' ? 'conjunction' : 'disjunction').format(parts),
    number: (value) => numbers('decimal').format(value),
    plural: (count) => plurals('cardinal').select(count),
  };
}

function isCalendarDay(moment: Moment): moment is string {
  return typeof moment === 'string' && calendarDay.test(moment);
}

/** The number of a calendar day, in a zone. */
function countDays(moment: Moment, timeZone: string): number {
  if (isCalendarDay(moment)) return Date.parse(moment) / dayLength;
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return Number.NaN;
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric', month: 'numeric', day: 'numeric' }).formatToParts(
    date,
  );
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

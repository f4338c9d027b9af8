import type { Exploration } from '../dossier/shapes';
import { toCalendarText, toContentLine } from './content-line';

/** What one exploration is called in a calendar. */
export type CalendarWords = { readonly title: string; readonly text?: string | undefined };

export type CalendarOptions = {
  /** A calendar at work is often read by others: give words that say nothing, unless the person wants them there. */
  readonly toWords: (exploration: Exploration) => CalendarWords;
  /** When the file was made. */
  readonly now: Date;
  /**
   * The name of the journal, so that plans of two people who share a calendar are two plans. It goes in as a number that does not tell
   * the name. @default the id of the plan is enough
   */
  readonly journal?: string | undefined;
};

/** How long something with a time takes up, where nobody said so: without it a calendar shows a line without a height. */
const length = 'PT1H';

/**
 * Planned explorations with a day as an iCalendar file (RFC 5545), for any calendar. The same exploration keeps the same name, so a
 * day that moved moves in the calendar too, and what was dropped is crossed out there.
 *
 * @example
 * const file = toCalendar(planned, { toWords: () => ({ title: 'Je plan voor vandaag' }), now: new Date() });
 */
export function toCalendar(explorations: readonly Exploration[], { toWords, now, journal }: CalendarOptions): string {
  const events = explorations.flatMap((exploration) => {
    const { id, when, moves, state } = exploration;
    const isDropped = state === 'dropped';
    const start = when === undefined ? undefined : toStart(when);
    if (!start) return [];
    const { title, text = '' } = toWords(exploration);
    return [
      'BEGIN:VEVENT',
      toContentLine('UID', toCalendarText(journal ? `${id}-${toNumber(journal)}@onderweg` : `${id}@onderweg`)),
      toContentLine('DTSTAMP', toUtc(now)),
      ...start,
      toContentLine('SEQUENCE', String(moves.length + (isDropped ? 1 : 0))),
      ...(isDropped ? ['STATUS:CANCELLED'] : []),
      toContentLine('SUMMARY', toCalendarText(title)),
      ...(text === '' ? [] : [toContentLine('DESCRIPTION', toCalendarText(text))]),
      'END:VEVENT',
    ];
  });
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Onderweg//Onderweg//NL', ...events, 'END:VCALENDAR', ''].join('\r\n');
}

/** A whole day, a time on the person's own clock, or a moment. A time that does not exist leaves the whole day. */
function toStart(when: string): readonly string[] | undefined {
  const [day = '', time = ''] = when.split('T');
  if (!isMoment(`${day}T00:00:00Z`, day)) return undefined;
  const compact = day.replaceAll('-', '');
  const [, clock = '', zone = ''] = /^(\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?$/.exec(time) ?? [];
  if (!isMoment(`${day}T${clock}Z`, day) || !isMoment(`${day}T${clock}${zone || 'Z'}`)) return [`DTSTART;VALUE=DATE:${compact}`];
  if (zone !== '') return [`DTSTART:${toUtc(new Date(when))}`, `DURATION:${length}`];
  return [`DTSTART:${compact}T${clock.replaceAll(':', '').padEnd(6, '0')}`, `DURATION:${length}`];
}

/** Does this moment exist, on the day that it names? Some engines make 2 March of 30 February. */
function isMoment(text: string, day?: string): boolean {
  const moment = new Date(text);
  return !Number.isNaN(moment.getTime()) && (day === undefined || moment.toISOString().slice(0, 10) === day);
}

/** The same name gives the same number, in every engine; from the number nobody reads the name (FNV-1a, 64 bits). */
function toNumber(name: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const octet of new TextEncoder().encode(name)) hash = BigInt.asUintN(64, (hash ^ BigInt(octet)) * 0x100000001b3n);
  return hash.toString(36);
}

function toUtc(moment: Date): string {
  return `${moment.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

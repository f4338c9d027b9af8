import type { Exploration } from '../dossier/shapes';
import { toCalendarText, toContentLine } from './content-line';

/** What one exploration is called in a calendar. */
export type CalendarWords = { readonly title: string; readonly text?: string | undefined };

export type CalendarOptions = {
  /** A calendar at work is often read by others: give words that say nothing, unless the person wants them there. */
  readonly toWords: (exploration: Exploration) => CalendarWords;
  /** When the file was made. */
  readonly now: Date;
};

/**
 * Planned explorations with a day as an iCalendar file (RFC 5545), for any calendar. The same exploration keeps the same name, so a
 * day that moved moves in the calendar too.
 *
 * @example
 * const file = toCalendar(planned, { toWords: () => ({ title: 'Je plan voor vandaag' }), now: new Date() });
 */
export function toCalendar(explorations: readonly Exploration[], { toWords, now }: CalendarOptions): string {
  const events = explorations.flatMap((exploration) => {
    const { id, when, moves } = exploration;
    const start = when === undefined ? undefined : toStart(when);
    if (!start) return [];
    const { title, text = '' } = toWords(exploration);
    return [
      'BEGIN:VEVENT',
      toContentLine('UID', toCalendarText(`${id}@onderweg`)),
      toContentLine('DTSTAMP', toUtc(now)),
      start,
      toContentLine('SEQUENCE', String(moves.length)),
      toContentLine('SUMMARY', toCalendarText(title)),
      ...(text === '' ? [] : [toContentLine('DESCRIPTION', toCalendarText(text))]),
      'END:VEVENT',
    ];
  });
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Onderweg//Onderweg//NL', ...events, 'END:VCALENDAR', ''].join('\r\n');
}

/** A whole day, a time on the person's own clock, or a moment. */
function toStart(when: string): string | undefined {
  const [day = '', time] = when.split('T');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day))) return undefined;
  const compact = day.replaceAll('-', '');
  if (time === undefined) return `DTSTART;VALUE=DATE:${compact}`;
  if (/(Z|[+-]\d{2}:\d{2})$/.test(time)) {
    const moment = new Date(when);
    return Number.isNaN(moment.getTime()) ? undefined : `DTSTART:${toUtc(moment)}`;
  }
  const [hours = '00', minutes = '00', seconds = '00'] = time.slice(0, 8).split(':');
  return `DTSTART:${compact}T${hours}${minutes}${seconds}`;
}

function toUtc(moment: Date): string {
  return `${moment.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

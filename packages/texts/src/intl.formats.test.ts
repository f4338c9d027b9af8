import { describe, expect, test, vi } from 'vitest';
import { createFormats } from './intl.formats';

const nl = createFormats('nl-NL', 'Europe/Amsterdam');
const en = createFormats('en-GB', 'Europe/Amsterdam');

describe('dates', () => {
  test('in three lengths', () => {
    expect(nl.date('2026-01-18')).toBe('18 januari 2026');
    expect(nl.date('2026-01-18', 'day')).toBe('zondag 18 januari');
    expect(nl.date('2026-01-18', 'short')).toBe('18 jan');
    expect(en.date('2026-01-18')).toBe('18 January 2026');
  });

  test('a calendar day is the same day in every zone', () => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC']) {
      expect(createFormats('nl-NL', zone).date('2026-01-18')).toBe('18 januari 2026');
    }
  });

  test('a moment is shown in the zone that was given, whatever the machine thinks', () => {
    expect(nl.dateTime('2026-01-18T23:30:00Z')).toMatch(/^19 januari 2026.*00:30$/);
    expect(createFormats('nl-NL', 'Pacific/Kiritimati').dateTime('2026-01-18T23:30:00Z')).toMatch(/^19 januari 2026.*13:30$/);
  });

  test('a day without a time stays without one', () => {
    expect(nl.dateTime('2026-01-18')).toBe('18 januari 2026');
  });

  test('what is no date becomes an empty text', () => {
    expect(nl.date('gisteren')).toBe('');
    expect(nl.dateTime(new Date(Number.NaN))).toBe('');
    expect(nl.relativeDays('gisteren', '2026-01-18')).toBe('');
    expect(nl.relativeDays('2026-01-18', '')).toBe('');
    expect(nl.number(Number.NaN)).toBe('');
  });
});

test.each(['2026-02-30', '2026-13-45', '2026-02-30T10:00:00+01:00', '2026-02-03T25:99', ''])(
  'the day %j does not exist: an empty text, and never another day',
  (day) => {
    expect([nl.date(day), nl.dateTime(day), nl.relativeDays(day, '2026-01-18')]).toEqual(['', '', '']);
  },
);

test('a time on somebody’s own clock is the same in every zone', () => {
  for (const zone of ['Pacific/Kiritimati', 'America/Curacao', 'Europe/Amsterdam']) {
    const formats = createFormats('nl-NL', zone);
    expect(formats.date('2026-02-03T23:30', 'day')).toBe('dinsdag 3 februari');
    expect(formats.dateTime('2026-02-03T23:30')).toMatch(/^3 februari 2026.*23:30$/);
    expect(formats.relativeDays('2026-02-03T23:30', '2026-02-02')).toBe('morgen');
  }
});

test.each(['W. Europe Standard Time', '', ' ', 'Mars/Olympus'])('a zone such as %j falls back to Amsterdam', (zone) => {
  expect(createFormats('nl_NL', zone).date('2026-01-18T23:30:00Z')).toBe('19 januari 2026');
});

describe('how far a day is', () => {
  test.each([
    ['2026-01-18', 'vandaag'],
    ['2026-01-17', 'gisteren'],
    ['2026-01-19', 'morgen'],
    ['2026-01-21', 'over 3 dagen'],
    ['2026-01-05', '13 dagen geleden'],
    ['2026-01-04', '2 weken geleden'],
    ['2025-12-14', '5 weken geleden'],
    ['2025-12-10', '5 weken geleden'],
    ['2026-02-26', 'over 5 weken'],
    ['2025-11-19', '8 weken geleden'],
    ['2025-11-18', '2 maanden geleden'],
    ['2025-10-18', '3 maanden geleden'],
    ['2024-01-18', '2 jaar geleden'],
    ['0026-10-03', '1.999 jaar geleden'],
  ])('%s is %s on 18 January', (day, expected) => {
    expect(nl.relativeDays(day, '2026-01-18')).toBe(expected);
  });

  test('counts calendar days in the zone, not periods of 24 hours', () => {
    expect(nl.relativeDays('2026-01-17T22:59:00Z', '2026-01-17T23:01:00Z')).toBe('gisteren');
    expect(createFormats('nl-NL', 'UTC').relativeDays('2026-01-17T22:59:00Z', '2026-01-17T23:01:00Z')).toBe('vandaag');
  });

  test('a day of 23 hours is still a day', () => {
    expect(nl.relativeDays('2026-03-28T12:00:00+01:00', '2026-03-29T11:30:00+02:00')).toBe('gisteren');
  });
});

test('lists and numbers by the rules of the language', () => {
  expect(nl.list(['rust', 'precies', 'uitleggen'])).toBe('rust, precies en uitleggen');
  expect(nl.list(['bellen', 'mailen'], 'or')).toBe('bellen of mailen');
  expect(nl.list([])).toBe('');
  expect(nl.number(1900.5)).toBe('1.900,5');
  expect(en.number(1900.5)).toBe('1,900.5');
  expect(nl.plural(1)).toBe('one');
});

describe('a long page', () => {
  test('writes each day once, however many lines name it', () => {
    const formats = createFormats('nl-NL', 'Europe/Amsterdam');
    // Asked of each day that is written: does it exist?
    const writing = vi.spyOn(Date.prototype, 'toISOString');
    const lines = Array.from({ length: 1_000 }, (_, at) => formats.date(`2026-01-0${(at % 3) + 1}`));
    expect(writing).toHaveBeenCalledTimes(3);
    expect(lines.slice(0, 4)).toEqual(['1 januari 2026', '2 januari 2026', '3 januari 2026', '1 januari 2026']);
    expect(formats.date('2026-01-01', 'short')).toBe('1 jan');
    expect(formats.date('2026-02-30')).toBe('');
    writing.mockRestore();
  });

  test('makes a formatter once, also to count days in a zone', () => {
    const formats = createFormats('nl-NL', 'Europe/Amsterdam');
    formats.relativeDays('2026-01-18T23:30:00Z', '2026-01-20T10:00:00Z');
    const making = vi.spyOn(Intl, 'DateTimeFormat');
    expect(formats.relativeDays('2026-01-18T23:30:00Z', '2026-01-20T10:00:00Z')).toBe('gisteren');
    expect(making).not.toHaveBeenCalled();
    making.mockRestore();
  });
});

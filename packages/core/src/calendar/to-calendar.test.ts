import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type Happened, on, toDossier } from '../readings/a-dossier.test.setup';
import { toCalendar } from './to-calendar';

const now = new Date('2026-01-10T09:30:00Z');
const plan = (when: string | undefined, ...more: readonly Happened[]) =>
  toDossier([on('2026-01-05', 'exploration.planned', { id: 'x1', kind: 'talk', ...(when ? { when } : {}) }), ...more])
    .explorations;
const write = (when: string | undefined, words = { title: 'Plan' }, ...more: readonly Happened[]) =>
  toCalendar(
    plan(when, ...more).filter(() => true),
    { toWords: () => words, now },
  );

/** As a calendar reads it. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

describe('[R120] a calendar file, as another program reads it', () => {
  test('a whole day', () => {
    const [event] = read(write('2026-02-03'));
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.startDate.toString()).toBe('2026-02-03');
    expect(event?.uid).toBe('x1@onderweg');
    expect(event?.summary).toBe('Plan');
  });

  test('a time on the own clock, and a moment', () => {
    expect(read(write('2026-02-03T09:30'))[0]?.startDate.toString()).toBe('2026-02-03T09:30:00');
    expect(read(write('2026-07-03T09:30+02:00'))[0]?.startDate.toString()).toBe('2026-07-03T07:30:00Z');
  });

  test('what has a time takes up an hour, and a whole day has its own length', () => {
    for (const when of ['2026-02-03T09:30', '2026-07-03T09:30+02:00', '2026-07-03T09:30:00.000Z'])
      expect(read(write(when))[0]?.duration.toString()).toBe('PT1H');
    expect(write('2026-02-03')).not.toMatch(/DURATION|DTEND/);
  });

  test('a day that does not exist is left out, and a time that does not exist leaves the whole day', () => {
    for (const when of ['2026-02-30', '2026-13-45', '2026-02-30T09:30', 'gisteren']) expect(write(when)).not.toMatch(/VEVENT/);
    for (const when of ['2026-02-03T25:99', '2026-02-03T24:00', '2026-02-03T09:30+99:99'])
      expect(read(write(when))[0]?.startDate.toString()).toBe('2026-02-03');
  });

  test('what was dropped is crossed out', () => {
    const dropped = on('2026-01-06', 'exploration.dropped', { id: 'x1' });
    const file = write('2026-02-03', { title: 'Plan' }, dropped);
    expect(file).toContain('\r\nSTATUS:CANCELLED\r\n');
    expect(read(file)[0]?.sequence).toBe(1);
    expect(write('2026-02-03')).not.toContain('STATUS');
  });

  test('plans of two people with one name are two, and the name of neither is in it', () => {
    const name = (journal: string) =>
      read(
        toCalendar(
          plan('2026-02-03').filter(() => true),
          { toWords: () => ({ title: 'x' }), now, journal },
        ),
      )[0]?.uid;
    expect(name('marloes')).not.toBe(name('henk'));
    expect(name('marloes')).toBe(name('marloes'));
    expect(name('marloes')).not.toContain('marloes');
  });

  test('a plan without a day is not in it', () => {
    expect(read(write(undefined))).toEqual([]);
  });

  test('a day that moved keeps its name and counts up', () => {
    const moved = on('2026-01-06', 'exploration.moved', { id: 'x1', to: '2026-02-10', reason: 'time' as const });
    const [event] = read(write('2026-02-03', { title: 'Plan' }, moved));
    expect([event?.uid, event?.sequence, event?.startDate.toString()]).toEqual(['x1@onderweg', 1, '2026-02-10']);
  });

  test('lines end as the standard says, and are 75 octets at most', () => {
    const file = write('2026-02-03', { title: '👩‍⚕️ één lange zin; met, komma’s \\ en meer '.repeat(6) });
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

test('[R121] whatever was typed comes back as it was, and adds no line', () => {
  const words = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.constantFrom(
      'END:VEVENT\r\nBEGIN:VEVENT',
      'x\nATTACH:http://x',
      '\\n',
      '\\;',
      ';,\\',
      '\r\n',
      '"',
      'a\u2028b\u2029c\u0085d',
      '\u000b\u000c',
    ),
  );
  fc.assert(
    fc.property(words, (text) => {
      const title = text.isWellFormed() ? text : 'x';
      const events = read(write('2026-02-03', { title }));
      expect(events).toHaveLength(1);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these do not get in
      const kept = title.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, ' ');
      expect(events[0]?.summary ?? '').toBe(kept);
      expect(write('2026-02-03', { title })).not.toMatch(/[\u0085\u2028\u2029\v\f]/);
    }),
    { numRuns: 500 },
  );
});

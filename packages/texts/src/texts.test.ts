import { describe, expect, test } from 'vitest';
import { en } from './en';
import { nl } from './nl';
import { createTexts } from './texts';

describe('texts', () => {
  test('speak the language that was given', () => {
    expect(createTexts({ locale: nl }).t('terms.finding')).toBe('vondst');
    expect(createTexts({ locale: en }).t('terms.finding')).toBe('finding');
  });

  test('say je unless asked to say u', () => {
    expect(createTexts({ locale: nl }).t('selfCheck.hope')).toBe('Hoeveel hoop heb je?');
    expect(createTexts({ locale: nl, address: 'u' }).t('selfCheck.hope')).toBe('Hoeveel hoop hebt u?');
  });

  test('in the u form fall back to what is the same in both', () => {
    expect(createTexts({ locale: nl, address: 'u' }).t('terms.finding')).toBe('vondst');
  });

  test('a language without forms of address has one', () => {
    expect(createTexts({ locale: en, address: 'u' }).t('selfCheck.hope')).toBe('How much hope do you have?');
  });

  test('are filled with values', () => {
    const { t } = createTexts({ locale: nl });
    expect(t('readers.neverSponsor', { sponsor: 'Gemeente Zwolle' })).toBe('Notities gaan nooit naar Gemeente Zwolle.');
    expect(t('counts.findings', { n: 2 })).toBe('2 vondsten');
    expect(t('counts.findings', { n: 0 })).toBe('nog geen vondsten');
    expect(t('events.finding.logged', { author: 'coach' })).toBe('Je coach schreef een vondst op');
    expect(t('events.finding.logged', { author: 'client' })).toBe('Je schreef een vondst op');
  });

  test('take the own words of a firm first', () => {
    const texts = createTexts({ locale: nl, overrides: { terms: { finding: 'oogst' } } });
    expect(texts.t('terms.finding')).toBe('oogst');
    expect(texts.t('terms.round')).toBe('ronde');
  });

  test('an override that cannot be read is passed over', () => {
    const texts = createTexts({ locale: nl, overrides: { counts: { findings: '{n, plural, one {#' } } });
    expect(texts.t('counts.findings', { n: 2 })).toBe('2 vondsten');
  });

  test('two of them in one page share nothing', () => {
    const own = createTexts({ locale: nl, overrides: { terms: { finding: 'oogst' } } });
    const plain = createTexts({ locale: nl });
    expect([own.t('terms.finding'), plain.t('terms.finding'), own.t('terms.finding')]).toEqual(['oogst', 'vondst', 'oogst']);
  });

  test('tell whether there is a text', () => {
    const { has } = createTexts({ locale: nl });
    expect(has('events.finding.logged')).toBe(true);
    expect(has('events.finding.painted')).toBe(false);
    expect(has('events.finding')).toBe(false);
    expect(has('constructor.name')).toBe(false);
  });

  test('carry their language, direction, zone and formats', () => {
    const texts = createTexts({ locale: nl, timeZone: 'UTC' });
    expect([texts.locale, texts.dir, texts.address, texts.timeZone]).toEqual(['nl-NL', 'ltr', 'je', 'UTC']);
    expect(texts.dateTime('2026-01-18T23:30:00Z')).toMatch(/^18 januari 2026.*23:30$/);
    expect(texts.list(['bellen', 'mailen'])).toBe('bellen en mailen');
  });

  test('count days in Amsterdam unless told otherwise', () => {
    expect(createTexts({ locale: nl }).date('2026-01-18T23:30:00Z')).toBe('19 januari 2026');
  });

  test.each(['', ' ', '\u200B', '\u3164', '{n, plural, one {} other { }}'])(
    'an override with nothing to see, %j, is passed over',
    (word) => {
      const texts = createTexts({ locale: nl, overrides: { actions: { save: word } } });
      expect(texts.t('actions.save')).toBe('Opslaan');
    },
  );

  test('[M18] no word of a host replaces who reads along', () => {
    const overrides = {
      readers: { private: 'Iedereen leest dit.' },
      estimates: { private: 'Openbaar.' },
      report: { title: 'Logboek' },
    };
    const texts = createTexts({ locale: nl, overrides });
    expect(texts.t('readers.private')).toBe('Alleen jij leest dit.');
    expect(texts.t('estimates.private')).toBe('Alleen jij leest dit.');
    expect(texts.t('report.title')).toBe('Logboek');
  });

  test.each([undefined, null, 'nl', {}, { locale: 'nl-NL' }])(
    'without a language, %j, there is an error with a code at the door',
    (locale) => {
      expect(() => createTexts({ locale: locale as never })).toThrow(
        expect.objectContaining({ name: 'OnderwegError', code: 'ONDERWEG-403' }),
      );
    },
  );

  test('a form of address or a zone that does not exist is passed over, and a tag with an underscore is one', () => {
    const texts = createTexts({
      locale: { ...nl, locale: 'nl_NL' },
      address: 'vous' as never,
      timeZone: 'W. Europe Standard Time',
    });
    expect([texts.locale, texts.address, texts.timeZone]).toEqual(['nl-NL', 'je', 'Europe/Amsterdam']);
    expect(texts.relativeDays('2026-01-17', '2026-01-18')).toBe('gisteren');
  });

  test('a language that lacks a section says its names, and throws nothing', () => {
    const { readers: _, ...messages } = nl.messages;
    const texts = createTexts({ locale: { ...nl, messages: messages as never } });
    expect(texts.t('readers.private')).toBe('readers.private');
  });
});

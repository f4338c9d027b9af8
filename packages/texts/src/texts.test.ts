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

  test('an override that can not be read is passed over', () => {
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
});

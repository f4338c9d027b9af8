import { describe, expect, test } from 'vitest';
import { en } from './en';
import { exportMessages } from './messages.export';
import { nl } from './nl';
import { createTexts } from './texts';
import { parseTexts } from './texts.parser';

describe('texts of a firm', () => {
  test('are taken nested or flat', () => {
    const nested = { terms: { finding: 'oogst' }, counts: { days: '{n, plural, other {# dagen}}' } };
    expect(parseTexts(nested, nl)).toEqual(nested);
    expect(parseTexts({ 'terms.finding': 'oogst', 'counts.days': '{n, plural, other {# dagen}}' }, nl)).toEqual(nested);
  });

  test('with a name that no text has: ONDERWEG-401', () => {
    expect(parseTexts({ terms: { find: 'oogst' } }, nl)).toEqual([
      { code: 'ONDERWEG-401', key: 'terms.find', reason: 'there is no text of this name' },
    ]);
    expect(parseTexts({ terms: 'oogst' }, nl)).toMatchObject([{ code: 'ONDERWEG-401', key: 'terms' }]);
    expect(parseTexts({ terms: { finding: { deep: 'oogst' } } }, nl)).toMatchObject([{ code: 'ONDERWEG-401' }]);
  });

  test('with a message that cannot be read: ONDERWEG-402, and where', () => {
    expect(parseTexts({ terms: { finding: 'oogst {' } }, nl)).toEqual([
      { code: 'ONDERWEG-402', key: 'terms.finding', reason: 'no name of a value, at character 8' },
    ]);
  });

  test('with a value that the text does not get: ONDERWEG-402, and which there are', () => {
    expect(parseTexts({ saving: { savedAt: 'Bewaard om {tijd}' } }, nl)).toEqual([
      { code: 'ONDERWEG-402', key: 'saving.savedAt', reason: '{tijd} is not known here; there is moment' },
    ]);
  });

  test('may leave a value out', () => {
    expect(parseTexts({ saving: { savedAt: 'Bewaard.' } }, nl)).not.toBeInstanceOf(Array);
  });

  test.each(['', '  ', '\u200B'])('with nothing to see, %j: ONDERWEG-402', (word) => {
    expect(parseTexts({ 'actions.save': word }, nl)).toMatchObject([{ code: 'ONDERWEG-402', key: 'actions.save' }]);
  });

  test('[M18] that say something else about who reads along: ONDERWEG-402, unless they are a whole language', () => {
    expect(parseTexts({ readers: { private: 'Wij lezen mee.' } }, nl)).toMatchObject([
      { code: 'ONDERWEG-402', key: 'readers.private' },
    ]);
    expect(parseTexts({ 'readers.private': nl.messages.readers.private }, nl)).not.toBeInstanceOf(Array);
    expect(parseTexts({ 'readers.private': nl.address?.u?.readers?.private }, nl)).not.toBeInstanceOf(Array);
    const whole = { ...exportMessages(nl), 'readers.private': 'Nur Sie lesen das.' };
    expect(parseTexts(whole, nl)).not.toBeInstanceOf(Array);
  });

  test('that are no text, or no object', () => {
    expect(parseTexts({ terms: { finding: 3 } }, nl)).toMatchObject([{ code: 'ONDERWEG-402', key: 'terms.finding' }]);
    for (const wrong of [null, 'oogst', 3, [], undefined])
      expect(parseTexts(wrong, nl)).toMatchObject([{ code: 'ONDERWEG-402', key: '' }]);
  });

  test('reach no prototype', () => {
    const hostile: unknown = JSON.parse(
      '{ "__proto__": { "polluted": "yes" }, "constructor": { "prototype": { "polluted": "yes" } } }',
    );
    expect(parseTexts(hostile, nl)).toMatchObject([{ code: 'ONDERWEG-401' }, { code: 'ONDERWEG-401' }]);
    expect('polluted' in {}).toBe(false);
  });

  test('that are nested without end are a problem and no crash', () => {
    expect(parseTexts(JSON.parse(`${'{"a":'.repeat(5000)}"x"${'}'.repeat(5000)}`), nl)).toMatchObject([{ code: 'ONDERWEG-401' }]);
  });

  test('are all named when several are wrong', () => {
    expect(parseTexts({ 'terms.a': 'x', 'terms.b': 'x', 'terms.finding': 'oogst' }, nl)).toHaveLength(2);
  });
});

describe('a translator’s round trip', () => {
  test.each([
    ['Dutch', nl],
    ['English', en],
  ])('%s goes out as flat ICU JSON and comes back the same', (_, language) => {
    const file = JSON.stringify(exportMessages(language));
    expect(parseTexts(JSON.parse(file), language)).toEqual(language.messages);
  });

  test('a new language is made from the file', () => {
    const file = { ...exportMessages(en), 'terms.finding': 'Fund' };
    const outcome = parseTexts(file, en);
    expect(Array.isArray(outcome)).toBe(false);
    if (!Array.isArray(outcome)) expect(createTexts({ locale: en, overrides: outcome }).t('terms.finding')).toBe('Fund');
  });

  test('the u form goes out as a person reads it', () => {
    const file = exportMessages(nl, 'u');
    expect(file['selfCheck.hope']).toBe('Hoeveel hoop hebt u?');
    expect(file['terms.finding']).toBe('vondst');
  });
});

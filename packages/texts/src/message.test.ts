import { describe, expect, test } from 'vitest';
import { format } from './message.format';
import { isMessageProblem, listValues, parseMessage } from './message.parser';

describe('a message', () => {
  test.each<[string, string, Record<string, string | number>, string]>([
    ['fills a value', 'Ga naar {place}.', { place: 'Zwolle' }, 'Ga naar Zwolle.'],
    ['leaves a value visible that is not given', 'Ga naar {place}.', {}, 'Ga naar {place}.'],
    ['counts', '{n, plural, one {# dag} other {# dagen}}', { n: 1 }, '1 dag'],
    ['counts by the rules of the language', '{n, plural, one {# dag} other {# dagen}}', { n: 0 }, '0 dagen'],
    ['knows an exact number', '{n, plural, =0 {niets} one {# dag} other {# dagen}}', { n: 0 }, 'niets'],
    ['writes a count as the language writes numbers', '{n, plural, other {# uur}}', { n: 1234.5 }, '1.234,5 uur'],
    ['chooses by a word', '{author, select, coach {De coach} other {Je}} schreef', { author: 'coach' }, 'De coach schreef'],
    ['falls back to other', '{author, select, coach {De coach} other {Je}} schreef', { author: 'client' }, 'Je schreef'],
    ['takes no choice from the object prototype', '{author, select, coach {De coach} other {Je}}', { author: 'toString' }, 'Je'],
    ['nests', '{who, select, me {{n, plural, one {# vraag} other {# vragen}}} other {}}', { who: 'me', n: 2 }, '2 vragen'],
    ['keeps a single apostrophe', "foto's en zo'n idee", {}, "foto's en zo'n idee"],
    ['reads two apostrophes as one', "zo''n idee", {}, "zo'n idee"],
    ['quotes braces', "'{'name'}' is {name}", { name: 'Jo' }, '{name} is Jo'],
    ['quotes a hash within a plural only', "# {n, plural, other {'#'#}}", { n: 3 }, '# #3'],
    [
      'takes a hash for a count in a plural itself only',
      '{n, plural, other {# {k, select, other {#}}}}',
      { n: 3, k: 'x' },
      '3 #',
    ],
    ['keeps what a person typed as it is', '{text}', { text: '{n, plural, <b>' }, '{n, plural, <b>'],
  ])('%s', (_, message, values, expected) => {
    expect(format(message, values, 'nl-NL')).toBe(expected);
  });

  test.each<[string, Record<string, string | number>, string]>([
    ['is not given', { naam: 'Jo' }, '{n} · Jo'],
    ['is no number', { n: Number.NaN, naam: 'Jo' }, '{n} · Jo'],
    ['is a number as people write it', { n: '1.000', naam: 'Jo' }, '{n} · Jo'],
    ['is empty', { n: '', naam: 'Jo' }, '{n} · Jo'],
    ['is a number in a text', { n: '1', naam: 'Jo' }, '1 dag · Jo'],
  ])('a count that %s stays visible, and is never another number', (_, values, expected) => {
    expect(format('{n, plural, one {# dag} other {# dagen}} · {naam}', values, 'nl-NL')).toBe(expected);
  });

  test.each([
    ['nl_NL', '1.234,5'],
    ['en_US.UTF-8', '1,234.5'],
    ['nl-NL,nl;q=0.9', '1.234,5'],
    ['', '1.234,5'],
    ['geen taal', '1.234,5'],
  ])('a tag such as %s of a portal never throws', (tag, expected) => {
    expect(format('{n, plural, other {#}}', { n: 1234.5 }, tag)).toBe(expected);
  });

  test('has its own plural categories in each language', () => {
    expect(format('{n, plural, one {один} few {мало} many {много} other {#}}', { n: 3 }, 'ru')).toBe('мало');
  });

  test.each([
    ['no closing brace', 'Ga naar {place'],
    ['a brace too many', 'Ga naar place}'],
    ['no name', 'Ga naar {}'],
    ['no other', '{n, plural, one {dag}}'],
    ['a category that does not exist', '{n, plural, single {dag} other {dagen}}'],
    ['the same choice twice', '{n, plural, other {dag} other {dagen}}'],
    ['a kind outside the subset', '{n, number, percent}'],
    ['an exact number in a select', '{n, select, =1 {dag} other {dagen}}'],
    ['no choices', '{n, plural}'],
    ['a message without end', 'x'.repeat(5000)],
    ['choices without end', '{a, select, other {'.repeat(9) + '}}'.repeat(9)],
  ])('with %s is a problem, and is shown as it is', (_, message) => {
    expect(isMessageProblem(parseMessage(message))).toBe(true);
    expect(format(message, {}, 'nl-NL')).toBe(message);
  });

  test('names its values once, sorted', () => {
    const parts = parseMessage('{b} {a} {n, plural, other {{a} {c}}}');
    expect(isMessageProblem(parts) ? [] : listValues(parts)).toEqual(['a', 'b', 'c', 'n']);
  });
});

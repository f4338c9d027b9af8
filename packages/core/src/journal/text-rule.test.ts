import { describe, expect, test } from 'vitest';
import { applyTextRule, countBytes, findTextProblem, maxTextBytes, toKeepableText } from './text-rule';

describe('what can be kept', () => {
  test.each([['\0'], ['a\0b'], ['\ud800'], ['x\udbff'], ['\udc00\ud800'], ['\ud83d \ude91']])('[T1] not %j', (text) => {
    expect(findTextProblem(text)).toBe('character');
  });

  test.each([[''], ['\u0001\u001b\u007f'], ['\ufffe\uffff'], ['🚑'], ['\u202e\u2028\ufeff'], ['e\u0301'], ['\u{10ffff}']])(
    '[T2] all else, such as %j',
    (text) => {
      expect(findTextProblem(text)).toBeUndefined();
      expect(applyTextRule(text)).toEqual({ value: text.normalize('NFC') });
    },
  );

  test.each([
    ['a', 1],
    ['é', 2],
    ['€', 3],
    ['🚑', 4],
  ])('[T3] up to 20,000 bytes of UTF-8, to the byte: %s', (letter, bytes) => {
    const most = letter.repeat(Math.floor(maxTextBytes / bytes));
    const full = most + 'a'.repeat(maxTextBytes - countBytes(most));
    expect(new TextEncoder().encode(full)).toHaveLength(maxTextBytes);
    expect(findTextProblem(full)).toBeUndefined();
    expect(findTextProblem(`${full}a`)).toBe('length');
  });

  test('[T5] the rule reaches every text, also names of fields, and says where', () => {
    expect(applyTextRule({ a: [{ b: 'ok' }, { b: '\0' }] })).toEqual({ problem: 'character', path: ['a', 1, 'b'] });
    expect(applyTextRule({ a: { 'x\0': 1 } })).toEqual({ problem: 'character', path: ['a', 'x\0'] });
    expect(applyTextRule({ a: ['x'.repeat(20_001)] })).toEqual({ problem: 'length', path: ['a', 0] });
  });

  test('[T5] fields that are undefined are left out, as JSON would; what is no text stays as it is', () => {
    expect(applyTextRule({ a: undefined, b: null, c: 1, d: true })).toEqual({ value: { b: null, c: 1, d: true } });
  });

  test('[T6] 25 levels deep is too deep', () => {
    const nest = (depth: number): unknown => (depth === 0 ? 'x' : { a: nest(depth - 1) });
    expect(applyTextRule(nest(25))).toHaveProperty('value');
    expect(applyTextRule(nest(26))).toHaveProperty('problem', 'depth');
  });
});

describe('at the keyboard', () => {
  test('[T7] only what no store can keep is taken out', () => {
    expect(toKeepableText('a\0b\ud800c')).toBe('ab\ufffdc');
    expect(toKeepableText('cafe\u0301 🚑')).toBe('café 🚑');
  });
});

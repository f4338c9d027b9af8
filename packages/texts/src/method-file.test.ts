import { describe, expect, test } from 'vitest';
import { describeMethodProblem } from './method-problem';
import { readMethodFile } from './method-file';
import { nl } from './nl';
import { createTexts } from './texts';

const texts = createTexts({ locale: nl });
const tell = (file: Uint8Array | string) => readMethodFile(file).problems.map((problem) => describeMethodProblem(problem, texts));
const bytes = (...numbers: number[]) => Uint8Array.from(numbers);

function toUtf16(text: string, isBig = false): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((sign) => {
      const pair = [sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8];
      return isBig ? pair.reverse() : pair;
    }),
  );
}

describe('a file that can be read', () => {
  test.each<[what: string, file: Uint8Array | string]>([
    ['text', '{ "name": "Zee" }'],
    ['UTF-8', new TextEncoder().encode('{ "name": "Zee" }')],
    ['UTF-8 with a mark', new TextEncoder().encode('\uFEFF{ "name": "Zee" }')],
    ['UTF-16 with a mark', toUtf16('\uFEFF{ "name": "Zee" }')],
    ['UTF-16, the other way', toUtf16('\uFEFF{ "name": "Zee" }', true)],
    ['UTF-16 without a mark', toUtf16('{ "name": "Zee" }')],
  ])('%s', (_, file) => {
    expect(readMethodFile(file)).toEqual({ pack: { name: 'Zee' }, problems: [] });
  });

  test('nested as deep as one likes', () => {
    expect(readMethodFile(`${'['.repeat(5_000)}${']'.repeat(5_000)}`).problems).toEqual([]);
  });

  test('with a name that stands there twice', () => {
    const file = '{\n "name": "a",\n "kinds": [{ "id": "a" }, { "id": "b",\n "id": "c" }],\n "name": "b"\n}';
    expect(readMethodFile(file).pack).toMatchObject({ name: 'b' });
    expect(readMethodFile(file).problems).toMatchObject([
      { rule: 'fileDouble', path: ['kinds', 1, 'id'], line: 4, given: 'id' },
      { rule: 'fileDouble', path: ['name'], line: 5, given: 'name' },
    ]);
    expect(tell(file)[1]).toBe('Regel 5: De naam ‘name’ staat er twee keer. Alleen de laatste telt.');
  });

  test('with a sign that was lost', () => {
    expect(tell('{\n "name": "Re\uFFFDntegratie"\n}')).toEqual([
      'Regel 2: Hier staat een teken dat niet goed overkwam: \uFFFD. Bewaar het bestand als UTF-8. Er staat: "name": "Re\uFFFDntegratie"',
    ]);
    expect(readMethodFile(bytes(0x7b, 0x22, 0xeb, 0x22, 0x3a, 0x31, 0x7d)).problems).toMatchObject([{ rule: 'fileEncoding' }]);
  });
});

describe('a file that cannot be read', () => {
  test.each<[what: string, file: Uint8Array | string, rule: string, line?: number]>([
    ['empty', '', 'fileIsEmpty'],
    ['white', ' \n\t', 'fileIsEmpty'],
    ['of a word processor', bytes(0x50, 0x4b, 3, 4), 'fileIsDocument'],
    ['of an old one', bytes(0xd0, 0xcf, 0x11, 0xe0), 'fileIsDocument'],
    ['rich text', '{\\rtf1\\ansi {}}', 'fileIsDocument'],
    ['prose first', '\nHier is mijn methode:\n{ "a": 1 }', 'fileProse', 2],
    ['prose and no more', 'Mijn methode', 'fileProse', 1],
    ['curly quotes', '{\n“name”: 1 }', 'fileQuotes', 2],
    ['curly quotes around a word', '{\n"name": ‘Zee’ }', 'fileQuotes', 2],
    ['a comma too many, brace', '{\n"a": 1,\n}', 'fileComma', 2],
    ['a comma too many, bracket', '{"a": [1,\n2,\n\n]}', 'fileComma', 2],
    ['two commas', '{"a": 1,\n, "b": 2}', 'fileComma', 2],
    ['a comma missing', '{"a": 1\n"b": 2}', 'fileNoComma', 2],
    ['notes', '{\n// uitleg\n"a": 1}', 'fileComment', 2],
    ['notes on top', '// uitleg\n{"a": 1}', 'fileComment', 1],
    ['a name without quotes', '{\nname: 1}', 'fileName', 2],
    ['a word without quotes', '{\n"name": Zee}', 'fileName', 2],
    ['a quote missing', '{\n"name": "Zee,\n"a": 1}', 'fileUnclosed', 2],
    ['half', '{"a": [1,\n2', 'fileEnds', 2],
    ['more than one', '{"a": 1}\n{"b": 2}', 'fileMore', 2],
    ['no outer braces', '"a": {"b": 2}', 'fileMore', 1],
    ['a number that is none', '{"a": 01}', 'fileBroken', 1],
    ['a sign that has to be written otherwise', '{\n"a": "C:\\data"}', 'fileBroken', 2],
    ['a colon missing', '{"a" 1}', 'fileBroken', 1],
  ])('%s', (_, file, rule, line) => {
    const { pack, problems } = readMethodFile(file);
    expect(pack).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'ONDERWEG-501', rule, ...(line === undefined ? {} : { line }) }]);
    expect(tell(file)[0]).not.toContain('Kijk in de uitleg');
  });

  test('says the line, and what stands there', () => {
    expect(tell('{\n  "name": "Zee",\n}')).toEqual([
      'Regel 2: Dit is nog geen JSON. Hier staat een komma te veel. Na het laatste hoort er geen. Er staat: "name": "Zee",',
    ]);
    expect(tell('')).toEqual(['Het hele bestand: Dit bestand is leeg. Begin met een kopie van een voorbeeld.']);
    expect(readMethodFile(`{"a": 1,, ${'x'.repeat(200)}`).problems[0]?.given).toHaveLength(81);
  });

  test('is told as much of as can be mended, however long it is', () => {
    const commas = readMethodFile(`{${'"a": 1,\n'.repeat(100_000)}}`).problems;
    const quotes = readMethodFile('"'.repeat(1_000_000)).problems;
    for (const problems of [commas, quotes]) {
      expect(problems.length).toBeGreaterThan(0);
      expect(problems.length).toBeLessThanOrEqual(100);
    }
  });
});

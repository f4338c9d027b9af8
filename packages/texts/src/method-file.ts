import type { MethodProblem } from '@onderweg/core';
import { findJsonProblems } from './json-problems';

/** What a file holds, if it can be read, and what is wrong with the file itself. */
export type MethodFile = { readonly pack?: unknown; readonly problems: readonly MethodProblem[] };

/** A few words of a line are enough to find it. */
const shownSigns = 80;

/**
 * Reads a file in which somebody wrote a method pack, as bytes or as text: JSON in UTF-8 or UTF-16. What is wrong with the file is
 * told with the line, for somebody who never saw JSON. A pack that can be read goes to `parseMethod`. Throws nothing.
 *
 * @example
 * const { pack, problems } = readMethodFile(new Uint8Array(await file.arrayBuffer()));
 * for (const problem of problems) console.log(describeMethodProblem(problem, texts));
 */
export function readMethodFile(file: Uint8Array | string): MethodFile {
  if (typeof file !== 'string' && isDocument(file)) return { problems: [problem('fileIsDocument')] };
  const text = (typeof file === 'string' ? file : decode(file)).replace(/^\uFEFF/, '');
  if (text.trim() === '') return { problems: [problem('fileIsEmpty')] };
  if (/^\s*\{\\rtf|^%PDF/.test(text)) return { problems: [problem('fileIsDocument')] };
  const lost = text.indexOf('\uFFFD');
  const encoding = lost < 0 ? [] : [{ ...problem('fileEncoding'), ...showLine(text, lost) }];
  const opens = text.search(/[{[]/);
  const before = text.slice(0, opens < 0 ? text.length : opens).trim();
  if (/^[^"/\d-]/.test(before) && !/^(true|false|null)\b/.test(before)) {
    return { problems: [...encoding, { ...problem('fileProse'), ...showLine(text, text.search(/\S/)) }] };
  }
  const found = findJsonProblems(text).map(({ rule, at, path = [], name }) => {
    const { line, given } = showLine(text, at);
    return { ...problem(rule, path), line, given: name ?? given };
  });
  try {
    return { pack: JSON.parse(text) as unknown, problems: [...encoding, ...found] };
  } catch {
    const broken = found.filter(({ rule }) => rule !== 'fileDouble');
    return { problems: [...encoding, ...(broken.length > 0 ? broken : [problem('fileBroken')])] };
  }
}

/** A word processor or a zip wrote this, and no text editor. */
function isDocument(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf);
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isLittle = (first === 0xff && second === 0xfe) || (first !== 0 && second === 0);
  const isBig = (first === 0xfe && second === 0xff) || (first === 0 && second !== 0);
  return new TextDecoder(isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8').decode(bytes);
}

function showLine(text: string, at: number): { readonly line: number; readonly given: string } {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  const line = text.slice(0, start).split('\n').length;
  const shown = text.slice(start, end < 0 ? undefined : end).trim();
  return { line, given: shown.length > shownSigns ? `${shown.slice(0, shownSigns)}…` : shown };
}

function problem(rule: string, path: MethodProblem['path'] = []): MethodProblem {
  return { code: 'ONDERWEG-501', path, rule };
}

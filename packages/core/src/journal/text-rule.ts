/** What every store can keep, the same at the keyboard and at every door: well-formed Unicode, no NUL, NFC, not too long. */

/** The longest text that one field may hold, in UTF-8 bytes. */
export const maxTextBytes = 20_000;
/** The largest that one entry may be, in UTF-8 bytes of its JSON. */
export const maxEntryBytes = 64_000;
const maxDepth = 24;

const notKeepable = /[\0\p{Surrogate}]/u;
const everyNotKeepable = /[\0\p{Surrogate}]/gu;

/** Length in UTF-8 bytes of a well-formed text, without making them. */
export function countBytes(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}

export type TextProblem = 'character' | 'length';

export function findTextProblem(text: string): TextProblem | undefined {
  if (notKeepable.test(text)) return 'character';
  // The length that counts is that of what is kept, and NFC can make a text up to three times longer.
  return text.length * 9 > maxTextBytes && countBytes(text.normalize('NFC')) > maxTextBytes ? 'length' : undefined;
}

/** For the keyboard: what a person typed or pasted, made keepable. Only what no store can hold is taken out. */
export function toKeepableText(text: string): string {
  const clean = notKeepable.test(text) ? text.replace(everyNotKeepable, (part) => (part === '\0' ? '' : '\ufffd')) : text;
  return clean.normalize('NFC');
}

export type PayloadProblem = { problem: TextProblem | 'depth'; path: readonly (string | number)[] };

/** The payload in the form in which it is kept (every text in NFC), or what stands in the way. */
export function applyTextRule(value: unknown, path: readonly (string | number)[] = []): { value: unknown } | PayloadProblem {
  if (typeof value === 'string') {
    const problem = findTextProblem(value);
    return problem ? { problem, path } : { value: value.normalize('NFC') };
  }
  if (typeof value !== 'object' || value === null) return { value };
  if (path.length > maxDepth) return { problem: 'depth', path };
  const parts = Array.isArray(value) ? value.entries() : Object.entries(value);
  const kept: [string | number, unknown][] = [];
  for (const [key, part] of parts) {
    if (part === undefined) continue;
    if (typeof key === 'string' && findTextProblem(key)) return { problem: 'character', path: [...path, key] };
    const outcome = applyTextRule(part, [...path, key]);
    if ('problem' in outcome) return outcome;
    kept.push([key, outcome.value]);
  }
  return { value: Array.isArray(value) ? kept.map(([, part]) => part) : Object.fromEntries(kept) };
}

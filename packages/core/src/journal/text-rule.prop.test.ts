import { visiblePattern } from '../events/visible-pattern';
import { memoryStorage } from '@onderweg/storage/memory';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openTestJournal, readStored } from './a-journal.test.setup';
import { applyTextRule, countBytes, findTextProblem, maxTextBytes, toKeepableText } from './text-rule';

/** Any UTF-16: whole characters of all planes, combining marks, NUL and halves of pairs. */
const unit = fc.oneof(
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  fc.integer({ min: 0x10000, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
  fc.constantFrom('\0', '\ud83d', '\ude91', 'e\u0301', '\u0344', '\u212b', '\ufb1d', '가', '\u1100\u1161', '\n', '"', '\\'),
);
const anyText = fc.string({ unit, maxLength: 60 });
const keepable = fc.string({ unit: 'binary', maxLength: 60 }).map((text) => text.replaceAll('\0', ''));

describe('the text rule, over all of Unicode', () => {
  test('[T1] a text can be kept exactly when it is well-formed and has no NUL', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(findTextProblem(text) === undefined).toBe(text.isWellFormed() && !text.includes('\0'));
      }),
      { numRuns: 5_000 },
    );
  });

  test('[T4] what is kept is in NFC, and keeping it again changes nothing', () => {
    fc.assert(
      fc.property(keepable, (text) => {
        const kept = applyTextRule(text);
        expect(kept).toEqual({ value: text.normalize('NFC') });
        expect(applyTextRule('value' in kept && kept.value)).toEqual(kept);
      }),
      { numRuns: 2_000 },
    );
  });

  test('[T7] what the keyboard lets through, the rule lets through unchanged', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const typed = toKeepableText(text);
        expect(findTextProblem(typed)).toBeUndefined();
        expect(applyTextRule(typed)).toEqual({ value: typed });
        expect(toKeepableText(typed)).toBe(typed);
      }),
      { numRuns: 5_000 },
    );
  });

  test('[T3] bytes are counted as an encoder counts them', () => {
    fc.assert(
      fc.property(keepable, (text) => {
        expect(countBytes(text)).toBe(new TextEncoder().encode(text).length);
      }),
      { numRuns: 5_000 },
    );
  });

  test('[T3] what is kept is never longer than the limit, whatever NFC does to it', () => {
    const growing = fc.constantFrom('\u0958', '\ufb2c', '\u0344', '\u{1d160}', 'é', 'a');
    fc.assert(
      fc.property(fc.array(growing, { minLength: 1, maxLength: 5 }), fc.integer({ min: 19_900, max: 20_010 }), (units, bytes) => {
        const pattern = units.join('');
        const text = pattern.repeat(Math.floor(bytes / countBytes(pattern)));
        const kept = applyTextRule(text);
        if ('value' in kept) expect(countBytes(String(kept.value))).toBeLessThanOrEqual(maxTextBytes);
      }),
      { numRuns: 200 },
    );
  });

  test('[T8] what is recorded reads back the same, from the store and through an export', async () => {
    const storage = memoryStorage();
    const journal = await openTestJournal({ storage });
    const texts = fc.sample(
      keepable.filter((text) => visiblePattern.test(text.normalize('NFC'))),
      300,
    );
    await journal.recordAll(texts.map((text) => ['note.written', { text }] as const));
    const copy = await openTestJournal();
    await copy.importDossier(await journal.exportDossier());
    const kept = texts.map((text) => text.normalize('NFC'));
    const stored = (await readStored(storage)).map(({ text }) => JSON.parse(text).payload.text);
    expect(stored).toEqual(kept);
    expect(copy.entries().map(({ payload }) => (payload as { text: string }).text)).toEqual(kept);
  });
});

import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { format } from './message.format';
import { isMessageProblem, parseMessage } from './message.parser';

const names = ['n', 'm', 'who', 'naam'];
// Without `<`, which this reference quotes and ICU does not.
const literal = fc
  .array(fc.constantFrom('dag', ' ', "'", "''", "'{'", "'}'", '…', 'é', '#', ','), { maxLength: 5 })
  .map((bits) => bits.join(''));

/** Messages of the subset, nested up to three deep. */
const { message } = fc.letrec<{ message: string; choice: string }>((tie) => ({
  choice: fc.oneof(
    fc
      .tuple(
        fc.constantFrom('n', 'm'),
        fc.uniqueArray(fc.constantFrom('=0', '=2', 'one', 'few'), { maxLength: 2 }),
        tie('message'),
      )
      .map(
        ([name, choices, text]) =>
          `{${name}, plural, ${choices.map((choice) => `${choice} {${choice}${text}}`).join(' ')} other {#${text}}}`,
      ),
    fc
      .tuple(fc.constantFrom('who', 'naam'), tie('message'), tie('message'))
      .map(([name, a, b]) => `{${name}, select, coach {${a}} other {${b}}}`),
  ),
  message: fc
    .array(
      fc.oneof(
        { maxDepth: 2 },
        literal,
        fc.constantFrom(...names).map((name) => `{${name}}`),
        tie('choice'),
      ),
      { maxLength: 3 },
    )
    .map((parts) => parts.join('')),
}));

const values = fc.record({
  n: fc.integer({ min: 0, max: 20_000 }),
  m: fc.integer({ min: 0, max: 3 }),
  who: fc.constantFrom('coach', 'client'),
  naam: fc.string(),
});

/** The reference implementation, or nothing where it refuses the message. */
function formatByReference(text: string, given: Record<string, string | number>, locale: string): string | undefined {
  try {
    return String(new IntlMessageFormat(text, locale, undefined, { ignoreTag: true }).format(given));
  } catch {
    return undefined;
  }
}

test('reads and fills every message as intl-messageformat does', () => {
  fc.assert(
    fc.property(message, values, fc.constantFrom('nl-NL', 'en-GB', 'ru', 'ar-EG'), (text, given, locale) => {
      const reference = formatByReference(text, given, locale);
      const outcome = parseMessage(text);
      // Stricter than ICU on purpose: a loose } is nearly always a slip.
      fc.pre(!(isMessageProblem(outcome) && outcome.reason === 'a } without its {'));
      expect(isMessageProblem(outcome)).toBe(reference === undefined);
      if (reference !== undefined) expect(format(text, given, locale)).toBe(reference);
    }),
    { numRuns: 1000 },
  );
});

test('any text at all is read or is a problem, and never throws', () => {
  const noise = fc.string({ unit: fc.constantFrom('{', '}', "'", '#', ',', ' ', 'plural', 'select', 'other', '=1', 'n', 'é') });
  fc.assert(
    fc.property(fc.oneof(noise, fc.string({ unit: 'binary' })), (text) => {
      expect(typeof format(text, { n: 1 }, 'nl-NL')).toBe('string');
    }),
    { numRuns: 1000 },
  );
});

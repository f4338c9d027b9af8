import { isFixedText } from './fixed-texts';
import { legible } from './legible';

/**
 * The own words of a pack in one language that may be shown, by name. What stands fast, is no text or shows nothing is passed over,
 * so that a pack that nobody checked changes no promise either.
 */
export function listOwnWords(words: Readonly<Record<string, unknown>> = {}): readonly (readonly [name: string, word: string])[] {
  return Object.entries(words).flatMap(([name, word]) =>
    typeof word === 'string' && legible.test(word) && !isFixedText(name) ? [[name, word] as const] : [],
  );
}

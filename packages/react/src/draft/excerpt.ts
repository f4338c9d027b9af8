import { shorten } from '../words/shorten';
import type { Draft } from './draft';

const longest = 80;

/** The first words that somebody typed, to know a draft by; nothing when only something was chosen. */
export function excerptOf({ values, start = {} }: Draft): string | undefined {
  const typed = Object.entries(values).flatMap(([name, value]) =>
    typeof value === 'string' && value !== start[name] ? [value.trim()] : [],
  );
  // Choices are one short word of code; what a person writes has a space in it, or is the only thing there.
  const words = typed.find((text) => /\s/u.test(text));
  return words === undefined ? undefined : excerpt(words);
}

/** The first words of a text, on one line. */
export function excerpt(text: string): string {
  return shorten(text, longest);
}

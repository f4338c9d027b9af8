import type { Method } from '@onderweg/core';
import { type DeepPartial, type LocaleTexts, type Messages, parseTexts } from '@onderweg/texts';

type Tree = { readonly [name: string]: string | Tree };

/** The firm's own words of a method pack in one language, under those of the host. Words that do not fit are left out whole. */
export function joinWords(
  { texts }: Pick<Method, 'texts'>,
  locale: LocaleTexts,
  host: DeepPartial<Messages> | undefined,
): DeepPartial<Messages> | undefined {
  const own = texts?.[locale.locale] ?? texts?.[locale.locale.slice(0, 2)];
  if (!own) return host;
  const parsed = parseTexts(own, locale);
  if (Array.isArray(parsed)) return host;
  return host ? (join(parsed as Tree, host as Tree) as DeepPartial<Messages>) : parsed;
}

function join(under: Tree, over: Tree): Tree {
  const joined: Record<string, string | Tree> = { ...under };
  for (const [name, word] of Object.entries(over)) {
    const known = joined[name];
    joined[name] = typeof word === 'object' && typeof known === 'object' ? join(known, word) : word;
  }
  return joined;
}

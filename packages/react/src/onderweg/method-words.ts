import { listOwnWords, type Method } from '@onderweg/core';
import type { DeepPartial, LocaleTexts, Messages } from '@onderweg/texts';

type Tree = { [name: string]: string | Tree };
type Words = { readonly [name: string]: string | Words | undefined };

/**
 * The firm's own words of a method pack in one language, under those of the host. A word in the place of a promise is passed over
 * here, also in a pack that nobody checked; one of a host, and one that does not fit, when it is looked up.
 */
export function joinWords(
  { texts }: Pick<Method, 'texts'>,
  language: Pick<LocaleTexts, 'locale'> | undefined,
  host: DeepPartial<Messages> | undefined,
): DeepPartial<Messages> | undefined {
  // Without a language the texts say so, with a code.
  const locale = language?.locale ?? '';
  const own = texts?.[locale] ?? texts?.[locale.slice(0, 2)];
  if (!own) return host;
  const tree: Tree = {};
  for (const [key, word] of listOwnWords(own)) put(tree, key.split('.'), word);
  join(tree, (host ?? {}) as Words);
  return tree as DeepPartial<Messages>;
}

function put(tree: Tree, [name = '', ...rest]: readonly string[], word: string): void {
  if (rest.length === 0) tree[name] = word;
  else put(open(tree, name), rest, word);
}

function join(under: Tree, over: Words): void {
  for (const [name, word] of Object.entries(over)) {
    if (word === undefined) continue;
    if (typeof word === 'object') join(open(under, name), word);
    else under[name] = word;
  }
}

/** The branch of this name; a word that stood there gives way. */
function open(tree: Tree, name: string): Tree {
  const known = Object.hasOwn(tree, name) ? tree[name] : undefined;
  const branch = typeof known === 'object' ? known : {};
  // By definition and not by assignment: a name such as `__proto__` is a name here.
  Object.defineProperty(tree, name, { value: branch, enumerable: true, configurable: true, writable: true });
  return branch;
}

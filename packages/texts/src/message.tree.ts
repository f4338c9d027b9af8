/** Messages by their name, without nesting: the form in which translators' tools exchange them. */
export type FlatMessages = { readonly [key: string]: unknown };

/** No text lies deeper; what does is a leaf that is no text. */
const maxDepth = 8;

/** The leaves of a tree of messages, in its order. What is no text is kept too, so that a check can name it. */
export function flattenMessages(tree: object, path = '', depth = 1): FlatMessages {
  const flat: Record<string, unknown> = Object.create(null);
  for (const [name, value] of Object.entries(tree)) {
    if (isBranch(value) && depth < maxDepth) Object.assign(flat, flattenMessages(value, `${path}${name}.`, depth + 1));
    else flat[path + name] = value;
  }
  return flat;
}

/** The text at a name, if the tree has one there. */
export function findMessage(tree: unknown, key: string): string | undefined {
  let found = tree;
  for (const name of key.split('.')) {
    if (!isBranch(found) || !Object.hasOwn(found, name)) return undefined;
    found = found[name];
  }
  return typeof found === 'string' ? found : undefined;
}

/** The tree of names that were checked: none of them is also the beginning of another. */
export function nestMessages(flat: FlatMessages): Record<string, unknown> {
  const tree: Record<string, unknown> = {};
  for (const [key, message] of Object.entries(flat)) {
    const names = key.split('.');
    const last = names.pop() ?? '';
    let branch = tree;
    for (const name of names) {
      const known = branch[name];
      const next = isBranch(known) ? known : {};
      branch[name] = next;
      branch = next;
    }
    branch[last] = message;
  }
  return tree;
}

function isBranch(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

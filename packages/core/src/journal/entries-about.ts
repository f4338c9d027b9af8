import type { Entry, EntryId } from './entry';

/**
 * The entries that hold the words of one thing: the one that it rests on, its corrections, and what happened to it. To erase it is to
 * erase these.
 *
 * @example
 * await journal.erase(entriesAbout(journal.entries(), direction.entry));
 */
export function entriesAbout(entries: readonly Entry[], first: EntryId): readonly EntryId[] {
  const root = entries.find(({ id }) => id === first);
  if (!root) return [];
  const family = toFamily(root);
  const relatives = entries.filter((entry) => toFamily(entry) === family);
  const names = new Set<unknown>([first, ...namesOf(root)]);
  // A correction of a correction may stand before what it corrects in another order of devices.
  for (let size = 0; size !== names.size; ) {
    size = names.size;
    for (const entry of relatives) if (isAbout(entry, names)) for (const name of [entry.id, ...namesOf(entry)]) names.add(name);
  }
  return relatives.filter((entry) => names.has(entry.id)).map(({ id }) => id);
}

function isAbout({ id, payload }: Entry, names: ReadonlySet<unknown>): boolean {
  const { id: own, revises, application } = Object(payload) as Readonly<Record<string, unknown>>;
  return [id, own, revises, application].some((name) => name !== undefined && names.has(name));
}

/** What it is called and what it corrects: both lead to the same thing. */
function namesOf({ payload }: Entry): readonly unknown[] {
  const { id, revises, application } = Object(payload) as Readonly<Record<string, unknown>>;
  return [id, revises, application].filter((name) => name !== undefined);
}

const families: Readonly<Record<string, string>> = { signal: 'finding', answer: 'application' };

function toFamily({ type }: Entry): string {
  const [thing = ''] = type.split('.');
  return families[thing] ?? thing;
}

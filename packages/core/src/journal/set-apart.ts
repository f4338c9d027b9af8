import type { Entry, EntryId } from './entry';
import { groupBy } from './group-by';
import type { Quarantined } from './read-record';

/** The id in a line that cannot be read as an entry, as far as it is there. */
export type CutId = { readonly id: string; readonly isWhole: boolean };

const idAtHead = /^\{"id":"([^"\\]{0,200})("?)/;

/** Every entry of this kit begins with its id, so that also a line that was cut off tells whose words it holds. */
export function findCutId(text: string): CutId | undefined {
  const [, id, end] = idAtHead.exec(text) ?? [];
  return id === undefined ? undefined : { id, isWhole: end === '"' };
}

/** The id of what was set apart, wherever it stands in it. */
export function findApartId({ text, reason }: Quarantined): EntryId | undefined {
  const cut = findCutId(text);
  if (cut) return cut.isWhole ? cut.id : undefined;
  if (reason === 'unreadable') return undefined;
  try {
    const { id } = JSON.parse(text);
    return typeof id === 'string' ? id : undefined;
  } catch {
    return undefined;
  }
}

/** As much of a UUIDv7 as no two have in common. */
const tellingPart = 24;

/** Was a line cut off from one of these entries? Then nothing in it is lost. They are gone through once, when the first asks. */
export function toWholes(entries: readonly Entry[]): (text: string) => boolean {
  let byPart: ReadonlyMap<string, readonly Entry[]> | undefined;
  return (text) => {
    const cut = findCutId(text);
    if (!cut || (!cut.isWhole && cut.id.length < tellingPart)) return false;
    byPart ??= groupBy(entries, ({ id }) => id.slice(0, tellingPart));
    const isOfIt = ({ id }: Entry) => (cut.isWhole ? id === cut.id : id.startsWith(cut.id));
    const near = byPart.get(cut.id.slice(0, tellingPart)) ?? [];
    return near.some((entry) => isOfIt(entry) && JSON.stringify(entry).startsWith(text));
  };
}

/** The head of a line that was cut off before its first word: there is nothing in it to keep. */
export function isBareHead(text: string): boolean {
  return '{"id":"'.startsWith(text) || /^\{"id":"[^"\\]{0,36}$/.test(text);
}

const emptied = '{"erased":"';

/** What stays in the store of a line that could not be read, once the words in it were erased. */
export function emptiedLine(id: EntryId): string {
  return JSON.stringify({ erased: id });
}

export function isEmptiedLine(text: string): boolean {
  return text.startsWith(emptied);
}

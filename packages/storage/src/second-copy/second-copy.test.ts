import { expect, test } from 'vitest';
import type { CopyPlace } from './copy-place';
import { readCopy } from './read-copy';
import { createRoom } from './room';
import { createSecondCopy } from './second-copy';

function placeInMemory(): CopyPlace {
  const files = new Map<string, string>();
  const done = async () => undefined;
  return {
    list: async () => [...files.keys()],
    read: async (name) => files.get(name),
    write: async (name, text) => void files.set(name, text),
    makeFolder: done,
    remove: async (name) => void files.delete(name),
    removeFolder: done,
    removeAll: done,
    reserve: done,
    probe: done,
    release: done,
  };
}

test('[SC9] more records at once than a call has room for are all in the copy', async () => {
  const place = placeInMemory();
  const copy = createSecondCopy(place, 'copy', createRoom(place));
  const records = Array.from({ length: 200_000 }, (_, at) => ({ position: at + 1, key: `d/${at}`, text: `${at}` }));
  copy.follow('birth');
  copy.note(records);
  await copy.flush();
  copy.stop();
  const kept = await readCopy(place, await place.list(), 'birth');
  expect(kept.records.length).toBe(records.length);
  expect(kept.records.at(-1)).toEqual(records.at(-1));
});

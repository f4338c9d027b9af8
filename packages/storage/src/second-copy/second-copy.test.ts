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

test('[SC10] what found no room waits for the next time, and who writes much waits for the copy', async () => {
  let isFull = true;
  const memory = placeInMemory();
  const place: CopyPlace = {
    ...memory,
    write: async (name, text) => {
      if (isFull) throw new DOMException('No room.', 'QuotaExceededError');
      await memory.write(name, text);
    },
  };
  const copy = createSecondCopy(place, 'copy', createRoom(place));
  copy.follow('birth');
  copy.note([{ position: 1, key: 'd/1', text: 'x'.repeat(70_000) }]);
  await copy.keepUp();
  expect(await place.list()).toEqual([]);
  isFull = false;
  await copy.keepUp();
  const { records } = await readCopy(place, await place.list(), 'birth');
  expect(records.map(({ key }) => key)).toEqual(['d/1']);
  copy.stop();
});

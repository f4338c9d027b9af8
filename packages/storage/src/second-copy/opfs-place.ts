import { isNamed } from '../failures/storage-failure';
import type { CopyPlace } from './copy-place';
import { toFileName } from './file-name';

const reserveName = 'room';
const reserveSize = 256 * 1_024;
const probeName = 'probe';
/** Twice what Chromium asks for at once: it makes a log of 4 MB into a table. */
const probeSize = 8 * 1_024 * 1_024;

/** The files that a browser keeps for an origin. Undefined where there are none, or where they cannot be written. */
export async function openOpfsPlace(prefix: string, journal: string): Promise<CopyPlace | undefined> {
  const path = [toFileName(prefix), toFileName(journal)];
  const root = await findRoot();
  if (!root) return undefined;

  async function openFolder(names: readonly string[], create = false): Promise<FileSystemDirectoryHandle> {
    let folder = root as FileSystemDirectoryHandle;
    for (const name of names) folder = await folder.getDirectoryHandle(name, { create });
    return folder;
  }

  async function removeIn(names: readonly string[]): Promise<void> {
    await unlessGone(async () => {
      const parent = await openFolder(names.slice(0, -1));
      await onceFree(() => parent.removeEntry(names.at(-1) ?? '', { recursive: true }));
    });
  }

  const split = (name: string): [string, string] => [name.slice(0, name.indexOf('/')), name.slice(name.indexOf('/') + 1)];

  return {
    list: async () => {
      const found: string[] = [];
      await unlessGone(async () => {
        for await (const folder of (await openFolder(path)).values()) {
          if (folder.kind !== 'directory') continue;
          for await (const name of folder.keys()) found.push(`${folder.name}/${name}`);
        }
      });
      return found;
    },
    read: async (name) => {
      const [folder, file] = split(name);
      return unlessGone(async () => {
        const handle = await (await openFolder([...path, folder])).getFileHandle(file);
        return (await handle.getFile()).text();
      });
    },
    write: async (name, text) => {
      const [folder, file] = split(name);
      const handle = await (await openFolder([...path, folder])).getFileHandle(file, { create: true });
      const writable = await handle.createWritable();
      await writable.write(text);
      // Only now does it take the place of what stood there.
      await writable.close();
    },
    makeFolder: async (folder) => void (await openFolder([...path, folder], true)),
    remove: (name) => removeIn([...path, ...split(name)]),
    removeFolder: (folder) => removeIn([...path, folder]),
    removeAll: () => removeIn(path),
    reserve: async () => {
      const handle = await (await openFolder(path)).getFileHandle(reserveName, { create: true });
      if ((await handle.getFile()).size === reserveSize) return;
      const writable = await handle.createWritable();
      await writable.write(makeFilling());
      await writable.close();
    },
    probe: async () => {
      const handle = await (await openFolder(path)).getFileHandle(probeName, { create: true });
      const writable = await handle.createWritable();
      try {
        for (let written = 0; written < probeSize; written += reserveSize) await writable.write(makeFilling());
      } finally {
        // What was written stands in a file of its own, which goes with this.
        await writable.abort().catch(() => undefined);
        await removeIn([...path, probeName]).catch(() => undefined);
      }
    },
    release: () => removeIn([...path, reserveName]),
  };
}

/** What a disk cannot make smaller. */
function makeFilling(): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(reserveSize);
  const step = 65_536;
  for (let at = 0; at < bytes.length; at += step) crypto.getRandomValues(bytes.subarray(at, at + step));
  return bytes;
}

async function findRoot(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    const root = await navigator.storage?.getDirectory?.();
    return root && 'createWritable' in FileSystemFileHandle.prototype ? root : undefined;
  } catch {
    return undefined;
  }
}

/** A file that is being written, or a folder into which one comes while it is emptied. */
const busyNames = ['NoModificationAllowedError', 'InvalidModificationError'];

/** What is just being written can be taken away a moment later. */
async function onceFree(remove: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await remove();
    } catch (cause) {
      if (!isNamed(cause, ...busyNames) || attempt === 20) throw cause;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

async function unlessGone<Result>(run: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await run();
  } catch (cause) {
    if (isNamed(cause, 'NotFoundError')) return undefined;
    throw cause;
  }
}

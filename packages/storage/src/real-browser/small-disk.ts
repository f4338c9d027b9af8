import { execFileSync } from 'node:child_process';
import { open, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';

/** A disk of its own, made of memory, that can be filled and freed while a browser writes on it. */
export type SmallDisk = {
  /** Leaves that many bytes of room. */
  fill(room: number): Promise<void>;
  free(): Promise<void>;
  unmount(): void;
};

const none = { bytesWritten: 0 };

/** Undefined where this machine does not let a test mount anything. */
export function mountSmallDisk(folder: string, megabytes: number): SmallDisk | undefined {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  const ballast = join(folder, 'ballast');
  return {
    fill: async (room) => {
      const file = await open(ballast, 'w');
      const { bavail, bsize } = await statfs(folder);
      const size = Math.max(0, bavail * bsize - room);
      for (let written = 0; written < size; written += 65_536) {
        const { bytesWritten } = await file.write(Buffer.alloc(Math.min(65_536, size - written))).catch(() => none);
        // The browser was faster: it is as full as it can be.
        if (bytesWritten === 0) break;
      }
      await file.close();
    },
    free: () => rm(ballast, { force: true }),
    unmount: () => void execFileSync('umount', ['-l', folder], { stdio: 'ignore' }),
  };
}

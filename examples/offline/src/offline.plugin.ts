import type { Plugin } from 'vite';
import { writeWorker } from './write-worker.ts';

/** The last step of a build: the worker, beside the files that it keeps. While you develop there is none. */
export function offline(): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    writeBundle: { order: 'post', sequential: true, handler: ({ dir }) => void (dir && writeWorker(dir)) },
  };
}

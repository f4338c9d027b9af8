import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Deployed, runWorker } from './run-worker.ts';

/** Writes `sw.js` into the folder of a built site: the worker, with a list of all that is in that folder. */
export function writeWorker(folder: string): void {
  writeFileSync(join(folder, 'sw.js'), `(${runWorker})(self, ${JSON.stringify(listFiles(folder), undefined, 2)});\n`);
}

function listFiles(folder: string): Deployed {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => name !== 'sw.js' && isServed(name))
    .sort();
  const files = Object.fromEntries(names.map((name) => [encodeURI(name), toHash(readFileSync(join(folder, name)))]));
  return { version: toHash(JSON.stringify(files)).slice(-12), files };
}

/** A server keeps settings such as `.htaccess` and `_redirects` to itself. */
function isServed(name: string): boolean {
  return !/(^|\/)\./.test(name) && /\.(?!map$)[^/.]+$/.test(name);
}

function toHash(content: string | Buffer): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

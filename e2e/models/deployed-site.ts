import { cp, mkdir, mkdtemp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, resolve } from 'node:path';
import { writeWorker } from '../../examples/offline/src/write-worker.ts';

const root = resolve(import.meta.dirname, '../..');
const types: { readonly [ending: string]: string } = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** The built portal as a later version would be: with other words in it, and so with a script of another name. */
export async function buildLaterVersion(from: string, to: string): Promise<string> {
  const cache = resolve(root, 'node_modules/.cache/onderweg/deployed');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(`${cache}/portal-`);
  await cp(resolve(root, 'examples/intranet/dist'), folder, { recursive: true });
  const page = resolve(folder, 'index.html');
  let html = await readFile(page, 'utf8');
  for (const name of (await readdir(resolve(folder, 'assets'))).filter((each) => each.endsWith('.js'))) {
    const script = resolve(folder, 'assets', name);
    const code = await readFile(script, 'utf8');
    if (!code.includes(from)) continue;
    await writeFile(script, code.replaceAll(from, to));
    await rename(script, resolve(folder, 'assets', `later-${name}`));
    html = html.replaceAll(name, `later-${name}`);
  }
  await writeFile(page, html);
  writeWorker(folder);
  return folder;
}

export type DeployedSite = {
  readonly address: string;
  /** From now on the server has what is in this folder, and nothing of what it had before. */
  readonly deploy: (folder: string) => void;
  /** It still takes calls, and answers none. */
  readonly hang: () => void;
  readonly stop: () => Promise<void>;
};

/** A server of one site, whose versions follow each other. */
export async function serveSite(first: string, policy: string): Promise<DeployedSite> {
  let folder = first;
  let isHanging = false;
  const server: Server = createServer(async ({ url = '/' }, response) => {
    if (isHanging) return;
    const path = new URL(url, 'http://localhost').pathname;
    const name = extname(path) === '' ? '/index.html' : path;
    try {
      const body = await readFile(resolve(folder, `.${name}`));
      response.writeHead(200, {
        'Content-Type': types[extname(name)] ?? 'text/plain',
        'Content-Security-Policy': policy,
        'Cache-Control': 'no-cache',
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    deploy: (next) => {
      folder = next;
    },
    hang: () => {
      isHanging = true;
    },
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';

const root = resolve(import.meta.dirname, '../..');
const example = resolve(root, 'examples/coaching-firm');
const types: { readonly [ending: string]: string } = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** What a firm's file holds, as a test changes it. */
export type FirmFiles = { readonly [path: string]: string };

export const readFirmFile = (path: string) => readFile(resolve(example, 'firm', path), 'utf8');

/** The site as an owner gets it with these files put in the folder of the firm, built as they build it; answers with its folder. */
export async function buildFirmSite(files: FirmFiles): Promise<string> {
  const cache = resolve(root, 'node_modules/.cache/onderweg/firms');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(`${cache}/firm-`);
  const [firm, site] = [resolve(folder, 'firm'), resolve(folder, 'site')];
  await cp(resolve(example, 'firm'), firm, { recursive: true });
  for (const [path, text] of Object.entries(files)) await writeFile(resolve(firm, path), text);
  const vite = resolve(root, 'node_modules/vite/bin/vite.js');
  await promisify(execFile)(process.execPath, [vite, 'build', '--logLevel', 'error', '--outDir', site, '--emptyOutDir'], {
    cwd: example,
    env: { ...process.env, FIRM: firm },
  });
  return site;
}

/** From now on the page gets that site at the address where it is, with all that this browser kept there. */
export async function publish(page: Page, site: string): Promise<void> {
  await page.unrouteAll();
  await page.route(
    ({ port }) => port === '4318',
    async (route) => {
      const { pathname } = new URL(route.request().url());
      const file = resolve(site, `.${pathname === '/' ? '/index.html' : pathname}`);
      await route.fulfill({ body: await readFile(file), contentType: types[extname(file)] ?? 'application/octet-stream' });
    },
  );
}

import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { chromiumArgs, findChromium } from '../scripts/chromium.ts';
import { bundlePage } from './bundle.ts';

/** What `globalThis.bench` of a page offers: named measurements that answer with plain data. */
export type PageBench = Readonly<Record<string, (options: never) => Promise<unknown>>>;

export type Bench = {
  readonly page: Page;
  readonly version: string;
  /** Runs one measurement of the page. Proved by the row that asks: both sides stand in this folder. */
  run<Result>(name: string, options?: unknown): Promise<Result>;
};

/**
 * Opens one of `bench/pages` in Chromium, from a server of its own. With a profile on the disk: in a private window IndexedDB
 * is only memory, and writing would look far too cheap.
 */
export async function withPage<Result>(name: string, use: (bench: Bench) => Promise<Result>): Promise<Result> {
  const script = await bundlePage(name);
  const html = '<!doctype html><meta charset="utf-8"><title>bench</title><div id="root"></div><script src="/page.js"></script>';
  const server = createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response.setHeader('content-type', isScript ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8');
    response.end(isScript ? script : html);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const profile = await mkdtemp(join(tmpdir(), 'onderweg-bench-'));
  const executablePath = findChromium();
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath ? { executablePath } : {}),
    args: [...chromiumArgs, '--js-flags=--expose-gc', '--enable-precise-memory-info'],
    headless: true,
    viewport: { width: 1000, height: 800 },
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    page.setDefaultTimeout(0);
    page.on('pageerror', (error) => console.error('page:', error.message));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    return await use({
      page,
      version:
        context.browser()?.version() ?? (await page.evaluate(() => navigator.userAgent.replace(/.*Chrome\/([\d.]+).*/, '$1'))),
      run: (measurement, options = {}) =>
        page.evaluate(([key, given]) => (globalThis as unknown as { bench: PageBench }).bench[key as string]?.(given as never), [
          measurement,
          options,
        ] as const) as Promise<never>,
    });
  } finally {
    await context.close();
    server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

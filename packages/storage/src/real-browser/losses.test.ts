import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addHalfRecord, damages } from './browser-files';
import { bundlePage, hasBrowser, openPage, startBrowser } from './real-browser';

const makeTexts = (name: string, count: number) => Array.from({ length: count }, (_, index) => `${name} ${index}`);

describe.skipIf(!hasBrowser)('a browser that loses what it kept', { timeout: 120_000 }, () => {
  let code = '';
  let profile = '';
  let context: BrowserContext | undefined;
  beforeAll(async () => {
    code = await bundlePage();
  }, 60_000);
  beforeEach(async () => {
    profile = await mkdtemp(join(tmpdir(), 'onderweg-losses-'));
  });
  afterEach(async () => {
    await context?.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  async function start(): Promise<Page> {
    context = await startBrowser(profile, code);
    return openPage(context);
  }

  async function openTab(): Promise<Page> {
    const page = await start();
    await page.evaluate(() => window.tab.openPatiently('indexeddb'));
    return page;
  }

  async function record(page: Page, texts: readonly string[]): Promise<void> {
    expect(await page.evaluate((given) => window.tab.recordMany(given), texts)).toEqual(texts);
    await page.evaluate(() => window.tab.settle());
  }

  async function stop(): Promise<void> {
    await context?.close();
    context = undefined;
  }

  test('[P41] half a record at the end of the log costs nothing, whatever is written after it', async () => {
    const texts = [makeTexts('before', 20), makeTexts('behind', 10)];
    await record(await openTab(), texts[0] ?? []);
    await stop();
    await addHalfRecord(profile);
    await record(await openTab(), texts[1] ?? []);
    await stop();
    const page = await openTab();
    const found = await page.evaluate(() => window.tab.read());
    expect(found.texts.toSorted()).toEqual(texts.flat().toSorted());
    expect(found).toMatchObject({ durability: 'durable', problem: undefined });
  });

  test.each(damages)('[P41] $name: all is put back from the second copy, and told', async ({ damage }) => {
    const texts = makeTexts('kept', 20);
    const page = await openTab();
    await record(page, texts);
    await page.evaluate(() => window.tab.writeDraft('half a sentence'));
    await page.waitForTimeout(1_300);
    await stop();
    await damage(profile);
    const next = await openTab();
    const found = await next.evaluate(() => window.tab.read());
    expect(found.texts).toEqual(texts);
    expect(found).toMatchObject({ durability: 'durable', problem: 'ONDERWEG-311', count: texts.length });
    expect(await next.evaluate(() => window.tab.readDraft())).toBe('half a sentence');
    await record(next, ['and on']);
    await stop();
    const again = await openTab();
    const last = await again.evaluate(() => window.tab.read());
    expect(last).toMatchObject({ texts: [...texts, 'and on'], problem: 'ONDERWEG-311', count: texts.length });
    await again.evaluate(() => window.tab.acknowledge());
    await stop();
    const read = await (await openTab()).evaluate(() => window.tab.read());
    expect(read).toMatchObject({ texts: [...texts, 'and on'], durability: 'durable', problem: undefined });
  });

  test('[P41] a database that is deleted behind its back comes back', async () => {
    const page = await openTab();
    await record(page, makeTexts('kept', 5));
    await page.evaluate(async () => {
      await window.tab.close();
      await new Promise((resolve) => {
        indexedDB.deleteDatabase('onderweg/me').onsuccess = resolve;
      });
      await window.tab.open('indexeddb');
    });
    expect(await page.evaluate(() => window.tab.read())).toMatchObject({ problem: 'ONDERWEG-311', count: 5 });
  });

  test('[P41] without a second copy the number that is gone is told, until somebody has read it', async () => {
    const page = await openTab();
    await record(page, makeTexts('gone', 7));
    await page.evaluate(async () => {
      await window.tab.close();
      const root = await navigator.storage.getDirectory();
      for await (const name of root.keys()) await root.removeEntry(name, { recursive: true });
      await new Promise((resolve) => {
        indexedDB.deleteDatabase('onderweg/me').onsuccess = resolve;
      });
    });
    for (let opening = 0; opening < 2; opening++) {
      await page.evaluate(() => window.tab.openPatiently('indexeddb'));
      const found = await page.evaluate(() => window.tab.read());
      expect(found).toMatchObject({ texts: [], durability: 'durable', problem: 'ONDERWEG-312', count: 7 });
      await page.evaluate(() => window.tab.close());
    }
    await page.evaluate(() => window.tab.openPatiently('indexeddb'));
    await page.evaluate(() => window.tab.acknowledge());
    await page.evaluate(() => window.tab.close());
    await page.evaluate(() => window.tab.openPatiently('indexeddb'));
    expect((await page.evaluate(() => window.tab.read())).problem).toBeUndefined();
  });

  test('[P41] what a person clears stays away: a new journal is new', async () => {
    const page = await openTab();
    await record(page, makeTexts('cleared', 5));
    const session = await page.context().newCDPSession(page);
    const { origin } = new URL(page.url());
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    await page.waitForTimeout(300);
    await page.reload();
    await page.evaluate(() => window.tab.openPatiently('indexeddb'));
    expect(await page.evaluate(() => window.tab.read())).toMatchObject({ texts: [], durability: 'durable', problem: undefined });
  });
});

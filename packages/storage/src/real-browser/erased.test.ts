import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findTexts } from './browser-files';
import { bundlePage, hasBrowser, openPage, startBrowser } from './real-browser';

describe.skipIf(!hasBrowser)('the profile of a browser', { timeout: 120_000 }, () => {
  let code = '';
  let profile = '';
  let context: BrowserContext | undefined;
  beforeAll(async () => {
    code = await bundlePage();
  }, 60_000);
  beforeEach(async () => {
    profile = await mkdtemp(join(tmpdir(), 'onderweg-erased-'));
  });
  afterEach(async () => {
    await context?.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  async function openTab(): Promise<Page> {
    context = await startBrowser(profile, code);
    return openPage(context);
  }

  async function stop(): Promise<void> {
    await context?.close();
    context = undefined;
  }

  /** What cannot be compressed stands in a table as it is. */
  const makeCanary = () => randomBytes(60).toString('base64url');

  test('[P44] holds no byte of an entry that was erased, in whatever part it stood', async () => {
    const canaries = [makeCanary(), makeCanary()];
    for (const canary of canaries) {
      const page = await openTab();
      await page.evaluate((text) => window.tab.appendRaw([`key/${text.slice(0, 5)}`, text]), canary);
      await page.evaluate(() => window.tab.appendMany(1_200));
      await page.waitForTimeout(1_500);
      await stop();
    }
    const before = await findTexts(profile, canaries);
    expect(before.some((name) => name.includes('IndexedDB'))).toBe(true);
    expect(before.some((name) => name.includes('File System'))).toBe(true);
    const page = await openTab();
    await page.evaluate((texts) => window.tab.eraseRaw(texts.map((text) => `key/${text.slice(0, 5)}`)), canaries);
    await stop();
    expect(await findTexts(profile, canaries)).toEqual([]);
  });

  test('[P44] holds no byte of a journal that was erased, nor of its drafts', async () => {
    const canaries = [makeCanary(), makeCanary()];
    const page = await openTab();
    await page.evaluate(() => window.tab.open('indexeddb'));
    await page.evaluate((text) => window.tab.record(text ?? ''), canaries[0]);
    await page.evaluate((text) => window.tab.writeDraft(text ?? ''), canaries[1]);
    await page.waitForTimeout(1_500);
    expect(await findTexts(profile, canaries)).not.toEqual([]);
    await page.evaluate(() => window.tab.erase('me'));
    await stop();
    expect(await findTexts(profile, canaries)).toEqual([]);
  });
});

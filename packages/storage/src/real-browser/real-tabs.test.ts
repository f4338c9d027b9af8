import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLedger } from '@onderweg/testing';
import type { BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bundlePage, hasBrowser, openPage, startBrowser } from './real-browser';
import type { StorageKind } from './real-browser.page';

/** 500 for the full proof: ONDERWEG_TAB_APPENDS=500. */
const appends = Number(process.env.ONDERWEG_TAB_APPENDS ?? 30);
/** 100 for the full proof: ONDERWEG_SHARED_APPENDS=100. */
const sharedAppends = Number(process.env['ONDERWEG_SHARED_APPENDS'] ?? 10);
const kinds: readonly StorageKind[] = ['indexeddb', 'web'];

describe.skipIf(!hasBrowser)('tabs of one browser', () => {
  let profile = '';
  let context: BrowserContext;
  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'onderweg-tabs-'));
    context = await startBrowser(profile, await bundlePage());
  }, 60_000);
  afterAll(async () => {
    await context?.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });
  afterEach(async () => {
    const page = await openPage(context);
    await clearSite(page);
    for (const open of context.pages().slice(1)) await open.close();
  });

  async function openTab(kind: StorageKind): Promise<Page> {
    const page = await openPage(context);
    await page.evaluate((given) => window.tab.open(given), kind);
    return page;
  }

  /** What a browser does when somebody clears the data of a site, while its pages are open. */
  async function clearSite(page: Page): Promise<void> {
    const session = await context.newCDPSession(page);
    const { origin } = new URL(page.url());
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  }

  test.each(kinds)(
    '[P4] keep what was acknowledged, whoever wrote it (%s)',
    { timeout: 60_000 + appends * 500 },
    async (kind) => {
      const pages = await Promise.all([1, 2, 3, 4].map(() => openTab(kind)));
      const ledger = createLedger();
      await Promise.all(
        pages.map(async (page, index) => {
          const texts = Array.from({ length: appends }, (_, number) => `${index}/${number}`);
          const kept = new Set(await page.evaluate((given) => window.tab.recordMany(given), texts));
          for (const text of texts) await ledger.attempt(text, () => (kept.has(text) ? Promise.resolve() : Promise.reject()));
        }),
      );
      expect(ledger.refused).toEqual([]);
      const reader = await openTab(kind);
      for (const page of [...pages, reader]) {
        const found = await page.evaluate(() => window.tab.read());
        expect(ledger.check(found.texts)).toEqual([]);
        expect(found.quarantined).toBe(0);
      }
    },
  );

  test.each(kinds)('[P4] lose nothing when they all have one name of the device (%s)', { timeout: 120_000 }, async (kind) => {
    const pages = await Promise.all([1, 2, 3, 4].map(() => openPage(context)));
    for (const page of pages) await page.evaluate((given) => window.tab.openAs([given, 'phone']), kind);
    const all = pages.map((_, index) => Array.from({ length: sharedAppends }, (_, number) => `${index}/${number}`));
    const kept = await Promise.all(
      pages.map((page, index) => page.evaluate((given) => window.tab.recordMany(given), all[index] ?? [])),
    );
    expect(kept).toEqual(all);
    const found = await (await openTab(kind)).evaluate(() => window.tab.read());
    expect(found.texts.toSorted()).toEqual(all.flat().toSorted());
    expect(found.quarantined).toBe(0);
  });

  const channels = [
    ['indexeddb', 'by channel'],
    ['web', 'by channel'],
    ['web', 'by storage events alone'],
  ] as const;
  test.each(channels)('[ST11] hear of each other (%s, %s)', { timeout: 60_000 }, async (kind, how) => {
    const pages = [await openPage(context), await openPage(context)];
    for (const page of pages) {
      if (how === 'by storage events alone') await page.evaluate(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
      await page.evaluate((given) => window.tab.open(given), kind);
    }
    expect(await pages[0]?.evaluate(() => window.tab.recordAll(['one', 'two']))).toBeUndefined();
    await expect.poll(() => pages[1]?.evaluate(() => window.tab.count()), { timeout: 10_000 }).toBe(2);
    expect(await pages[1]?.evaluate(() => window.tab.record('three'))).toBeUndefined();
    await expect.poll(() => pages[0]?.evaluate(() => window.tab.count()), { timeout: 10_000 }).toBe(3);
  });

  test('[P2] say that there is no room, and keep what was there (indexeddb)', { timeout: 60_000 }, async () => {
    const page = await openPage(context);
    const session = await context.newCDPSession(page);
    const { origin } = new URL(page.url());
    // Before the first write: a browser goes by what it found for some time.
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_500_000 });
    await page.evaluate(() => window.tab.open('indexeddb'));
    expect(await page.evaluate(() => window.tab.record('before'))).toBeUndefined();
    const ledger = createLedger();
    await ledger.attempt('before', async () => undefined);
    const refusals = new Set<string | undefined>();
    for (let round = 0; round < 15; round++) {
      const texts = Array.from({ length: 10 }, (_, number) => `${round}/${number}/${makeNoise(18_000)}`);
      const refusal = await page.evaluate((given) => window.tab.recordAll(given), texts);
      if (refusal) refusals.add(refusal);
      await ledger.attempt(texts, () => (refusal ? Promise.reject() : Promise.resolve()));
    }
    expect([...refusals]).toEqual(['ONDERWEG-301']);
    const full = await page.evaluate(() => window.tab.read());
    expect(full.problem).toBe('ONDERWEG-301');
    expect(ledger.check(full.texts)).toEqual([]);
    expect(await page.evaluate(() => window.tab.countExported())).toBe(full.texts.length);
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    expect(await page.evaluate(() => window.tab.record('after'))).toBeUndefined();
    await ledger.attempt('after', async () => undefined);
    const reader = await openTab('indexeddb');
    expect(ledger.check((await reader.evaluate(() => window.tab.read())).texts)).toEqual([]);
  });

  test('[P2] say that there is no room, and keep what was there (web)', { timeout: 60_000 }, async () => {
    const page = await openTab('web');
    expect(await page.evaluate(() => window.tab.record('before'))).toBeUndefined();
    // Leaves room for two entries of a batch, not for all.
    await page.evaluate(() => {
      localStorage.setItem('host/room', 'x'.repeat(12_000));
      for (let size = 2_000_000, count = 0; size > 100; count++) {
        try {
          localStorage.setItem(`host/${count}`, 'x'.repeat(size));
        } catch {
          size = Math.floor(size / 2);
        }
      }
      localStorage.removeItem('host/room');
    });
    const names = () => page.evaluate(() => Object.keys(localStorage).sort());
    const before = await names();
    const batch = Array.from({ length: 4 }, (_, number) => `${number}/${'x'.repeat(5_000)}`);
    expect(await page.evaluate((given) => window.tab.recordAll(given), batch)).toBe('ONDERWEG-301');
    expect(await names()).toEqual(before);
    expect(await page.evaluate(() => window.tab.writeDraft('x'.repeat(50_000)))).toBe('ONDERWEG-301');
    expect(await page.evaluate(() => window.tab.read())).toMatchObject({ texts: ['before'], problem: 'ONDERWEG-301' });
    await page.evaluate(() => {
      for (const name of Object.keys(localStorage)) if (name.startsWith('host/')) localStorage.removeItem(name);
    });
    expect(await page.evaluate((given) => window.tab.recordAll(given), batch)).toBeUndefined();
    const reader = await openTab('web');
    expect((await reader.evaluate(() => window.tab.read())).texts).toEqual(['before', ...batch]);
  });

  test.each(kinds)('[P9] tell that the data was cleared while the page was open (%s)', { timeout: 60_000 }, async (kind) => {
    const page = await openTab(kind);
    expect(await page.evaluate(() => window.tab.record('before'))).toBeUndefined();
    await clearSite(page);
    expect(await page.evaluate(() => window.tab.record('after'))).toBe('ONDERWEG-302');
    const found = await page.evaluate(() => window.tab.read());
    expect(found).toEqual({ texts: ['before'], durability: 'readonly', problem: 'ONDERWEG-302', quarantined: 0 });
    // What was cleared does not come back as an empty database.
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
    // The next page begins anew.
    const next = await openTab(kind);
    expect(await next.evaluate(() => window.tab.record('anew'))).toBeUndefined();
    expect(await next.evaluate(() => window.tab.read())).toMatchObject({ texts: ['anew'], durability: 'durable' });
  });
});

/** Browsers compress what they keep, and count what is left. */
function makeNoise(length: number): string {
  return randomBytes(Math.ceil((length * 3) / 4))
    .toString('base64')
    .slice(0, length);
}

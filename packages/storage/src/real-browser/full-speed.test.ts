import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLedger } from '@onderweg/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBrowserPid } from './browser-pid';
import { bundlePage, hasBrowser, openPage, startBrowser } from './real-browser';

/** Hundreds for the full proof: ONDERWEG_FULL_SPEED_ROUNDS=500. */
const rounds = Number(process.env['ONDERWEG_FULL_SPEED_ROUNDS'] ?? 2);

describe.skipIf(!hasBrowser)('a browser that is killed at full speed', () => {
  let profile = '';
  let code = '';
  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'onderweg-speed-'));
    code = await bundlePage();
  }, 60_000);
  afterAll(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));

  test('[P41] nothing that it acknowledged is gone for good', { timeout: 120_000 + rounds * 30_000 }, async () => {
    const ledger = createLedger();
    const told: string[] = [];
    for (let round = 0; round <= rounds; round++) {
      const context = await startBrowser(profile, code);
      const pid = await readBrowserPid(context);
      await context.exposeFunction('acknowledged', (text: string) => ledger.attempt(text, async () => undefined));
      const page = await openPage(context);
      await page.evaluate(() => window.tab.openPatiently('indexeddb'));
      const found = await page.evaluate(() => window.tab.read());
      expect(found).toMatchObject({ durability: 'durable', quarantined: 0 });
      if (found.problem) told.push(`${found.problem} ${found.count}`);
      expect(ledger.check(found.texts)).toEqual([]);
      if (round < rounds) {
        ledger.noteUnknown(Array.from({ length: 20_000 }, (_, index) => `${round}/${index}`));
        page.evaluate((given) => window.tab.recordOn(`${given}`), round).catch(() => undefined);
        await new Promise((resolve) => setTimeout(resolve, 100 + Math.random() * 1_500));
        process.kill(pid, 'SIGKILL');
      }
      await context.close().catch(() => undefined);
    }
    console.info(`${rounds} kills, ${ledger.acknowledged.length} acknowledged; told: ${told.join(', ') || 'nothing'}`);
    expect(ledger.acknowledged.length).toBeGreaterThan(0);
  });
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLedger, type Ledger } from '@onderweg/testing';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBrowserPid } from './browser-pid';
import { bundlePage, hasBrowser, openPage, startBrowser } from './real-browser';

/** 200 for the full proof: ONDERWEG_KILL_ROUNDS=200. */
const rounds = Number(process.env.ONDERWEG_KILL_ROUNDS ?? 2);

describe.skipIf(!hasBrowser)('a browser that is killed', () => {
  let profile = '';
  let code = '';
  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'onderweg-kill-'));
    code = await bundlePage();
  }, 60_000);
  afterAll(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));

  async function check(page: Page, ledger: Ledger, round: number): Promise<void> {
    await page.evaluate(() => window.tab.open('indexeddb'));
    const found = await page.evaluate(() => window.tab.read());
    expect(found).toMatchObject({ durability: 'durable', quarantined: 0 });
    expect(ledger.check(found.texts)).toEqual([]);
    if (round > 0) expect(await page.evaluate(() => window.tab.readDraft())).toBe(`typing ${round - 1}`);
  }

  test('[P1] loses no entry that it had acknowledged, and no draft', { timeout: 60_000 + rounds * 15_000 }, async () => {
    const ledger = createLedger();
    for (let round = 0; round <= rounds; round++) {
      const context = await startBrowser(profile, code);
      const pid = await readBrowserPid(context);
      const page = await openPage(context);
      await check(page, ledger, round);
      if (round < rounds) {
        await page.evaluate((text) => window.tab.writeDraft(text), `typing ${round}`);
        for (const text of [0, 1, 2].map((number) => `${round}/${number}`)) {
          expect(await page.evaluate((given) => window.tab.record(given), text)).toBeUndefined();
          await ledger.attempt(text, async () => undefined);
        }
        // One more is under way: nobody will hear how it ends.
        ledger.noteUnknown([`${round}/late`]);
        page.evaluate((given) => window.tab.record(given), `${round}/late`).catch(() => undefined);
        process.kill(pid, 'SIGKILL');
      }
      await context.close().catch(() => undefined);
    }
    expect(ledger.acknowledged.length).toBe(rounds * 3);
  });
});

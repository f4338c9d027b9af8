import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLedger, type Ledger } from '@onderweg/testing';
import type { BrowserContext, Page } from 'playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import { readBrowserPid } from './browser-pid';
import { bundlePage, hasBrowser, openPage, startBrowser } from './real-browser';
import { mountSmallDisk, type SmallDisk } from './small-disk';

/** 18 for the full proof: ONDERWEG_FULL_DISK_ROUNDS=18. */
const rounds = Number(process.env['ONDERWEG_FULL_DISK_ROUNDS'] ?? 1);
/** How much is left when the writing begins, in bytes. */
const rooms = [400_000, 900_000, 1_500_000, 2_200_000, 3_000_000, 100_000, 650_000];

describe.skipIf(!hasBrowser)('a disk that is full', () => {
  let code = '';
  beforeAll(async () => {
    code = await bundlePage();
  }, 60_000);

  async function start(profile: string): Promise<{ context: BrowserContext; page: Page }> {
    const context = await startBrowser(profile, code);
    const page = await openPage(context);
    await page.evaluate(() => window.tab.openPatiently('indexeddb'));
    return { context, page };
  }

  async function stop(context: BrowserContext, isKilled: boolean): Promise<void> {
    if (isKilled) await readBrowserPid(context).then((pid) => process.kill(pid, 'SIGKILL'), orEnded);
    await context.close().catch(() => undefined);
  }

  async function record(page: Page, ledger: Ledger, texts: readonly string[]): Promise<string | undefined> {
    const outcome = await page
      .evaluate((given) => window.tab.recordTill(given), texts)
      .catch((cause: unknown) => {
        ledger.noteUnknown(texts);
        throw cause;
      });
    const { kept, code: refusal } = outcome;
    await ledger.attempt(texts.slice(0, kept), async () => undefined);
    ledger.noteUnknown(texts.slice(kept));
    return refusal;
  }

  /** Writes until there is no room, and goes on trying; which codes the refusals had. */
  async function fillUp(page: Page, ledger: Ledger): Promise<readonly string[]> {
    const refusals: string[] = [];
    for (let batch = 0; refusals.length < 6 && batch < 60; batch++) {
      // Long ones to begin with, short ones when there is hardly any room.
      const texts = Array.from({ length: 20 }, (_, at) => `${batch}/${at}/${makeNoise(refusals.length > 0 ? 60 : 6_000)}`);
      const refusal = await record(page, ledger, texts);
      if (refusal !== undefined) refusals.push(refusal);
    }
    return refusals;
  }

  async function lookWhileFull(page: Page, ledger: Ledger): Promise<void> {
    const isOpen = await page
      .evaluate(() => window.tab.openPatiently('indexeddb'))
      .then(
        () => true,
        () => false,
      );
    const found = isOpen ? await page.evaluate(() => window.tab.read()) : undefined;
    // Either all of it is there, or it is told that it cannot be read now.
    if (found && found.problem === undefined) expect(ledger.check(found.texts)).toEqual([]);
    // What works in memory tells so, and keeps nothing.
    if (found?.durability === 'durable') await record(page, ledger, ['while it is full']);
  }

  const told: string[] = [];

  async function run(disk: SmallDisk, profile: string, round: number): Promise<void> {
    const ledger = createLedger();
    const first = await start(profile);
    expect(await record(first.page, ledger, ['before'])).toBeUndefined();
    await disk.fill(rooms[round % rooms.length] ?? 0);
    const refusals = await fillUp(first.page, ledger).catch(orEnded);
    told.push(...(refusals ?? []));
    if (refusals) expect(refusals).not.toEqual([]);
    if (refusals && round % 3 === 1) {
      await disk.free();
      // Where the browser cannot open its database again, the page has to be loaded anew: what follows shows that all is there.
      const codes = [undefined, 'ONDERWEG-302'];
      expect(codes).toContain(await record(first.page, ledger, ['there is room again']));
    }
    await stop(first.context, round % 2 === 1);
    if (round % 3 === 0) {
      const context = await startBrowser(profile, code);
      await openPage(context)
        .then((page) => lookWhileFull(page, ledger))
        .catch(orEnded);
      await stop(context, round % 2 === 0);
    }
    await disk.free();
    const last = await start(profile);
    const found = await last.page.evaluate(() => window.tab.read());
    console.info(`${ledger.acknowledged.length} acknowledged on a full disk; told: ${found.problem ?? 'nothing'}`);
    expect(ledger.check(found.texts)).toEqual([]);
    expect(found).toMatchObject({ durability: 'durable', quarantined: 0 });
    expect([undefined, 'ONDERWEG-311']).toContain(found.problem);
    expect(await record(last.page, ledger, ['after'])).toBeUndefined();
    await stop(last.context, false);
  }

  test('[P41] costs nothing that was acknowledged', { timeout: 120_000 + rounds * 60_000 }, async ({ skip }) => {
    for (let round = 0; round < rounds; round++) {
      const profile = await mkdtemp(join(tmpdir(), 'onderweg-disk-'));
      const disk = mountSmallDisk(profile, 64);
      try {
        if (!disk) skip('This machine does not let a test mount a small disk.');
        else await run(disk, profile, round);
      } finally {
        disk?.unmount();
        await rm(profile, { recursive: true, force: true, maxRetries: 5 });
      }
    }
    expect(told.filter((code) => code !== 'ONDERWEG-301')).toEqual([]);
  });
});

/** A browser can come to its end on a full disk; that is a kill like another. */
function orEnded(cause: Error): undefined {
  if (!/has been closed|crashed/.test(cause.message)) throw cause;
}

/** Browsers compress what they keep. */
function makeNoise(length: number): string {
  return randomBytes(Math.ceil((length * 3) / 4))
    .toString('base64')
    .slice(0, length);
}

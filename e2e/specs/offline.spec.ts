import { copyFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { buildLaterVersion, type DeployedSite, serveSite } from '../models/deployed-site.ts';
import { toTexts } from '../models/language.ts';
import { createLoop } from '../models/loop.model.ts';
import { goToCareer, openCareer } from '../models/portal.model.ts';
import { expect, test } from '../models/portal.test.ts';

const { t } = toTexts('nl-je');
const journey = 'nurse/2026-01-24';
const opensAgain = 'ook als je deze pagina sluit en weer opent';

/** The worker has taken in all that the page needs. */
async function untilKept(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
}

test('after one visit the portal opens without internet, and what is written there is kept', async ({ context, page }) => {
  await openCareer(page, 'log', { journey });
  await untilKept(page);
  await context.setOffline(true);
  await expect(page.getByText('Geen internet.')).toContainText(opensAgain);
  await page.reload();
  await expect(page.getByText('Geen internet.')).toContainText(opensAgain);
  await goToCareer(page, 'journey');
  await expect(page.getByRole('heading', { name: t('journey.round', { n: 1 }), exact: true })).toBeVisible();
  await goToCareer(page, 'log');
  await createLoop(page, 'nl-je').note('Geschreven zonder bereik, na opnieuw openen.');
  await expect(page.getByText(t('saving.states.saved'))).toBeVisible();
  await page.reload();
  await expect(page.getByText('Geschreven zonder bereik, na opnieuw openen.')).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText('Geen internet.')).toBeHidden();
  await page.reload();
  await goToCareer(page, 'log');
  await expect(page.getByText('Geschreven zonder bereik, na opnieuw openen.')).toBeVisible();
});

test('a link to a page deep in the portal opens without internet, in a tab of its own', async ({ context, page, quiet }) => {
  await openCareer(page, 'now', { journey });
  await untilKept(page);
  await context.setOffline(true);
  for (const address of ['/#/career/log/plan', '/loopbaan/van/vroeger#/career/log/plan']) {
    const other = await context.newPage();
    await quiet(other);
    await other.goto(address);
    await expect(other.getByLabel(t('explorationLog.plan.question.label'))).toBeVisible();
    await other.close();
  }
});

test('where nothing was kept for later, the page does not say that it opens again', async ({ context, page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'serviceWorker', { value: undefined }));
  await openCareer(page, 'log', { journey });
  await context.setOffline(true);
  await expect(page.getByText('Geen internet.')).toContainText('Sluit of herlaad deze pagina niet');
});

test.describe('from one version to the next', () => {
  let site: DeployedSite;
  const was = 'soep van het seizoen';
  const willBe = 'pannenkoeken met stroop';
  const half = 'Halverwege een zin, zonder te wach';

  test.beforeEach(async ({ request }) => {
    const { 'content-security-policy': policy = '' } = (await request.get('/')).headers();
    site = await serveSite(resolve(import.meta.dirname, '../../examples/intranet/dist'), policy);
  });
  test.afterEach(() => site.stop());

  async function open(page: Page, at: string): Promise<void> {
    await page.goto(`${site.address}/#/${at}`);
    await untilKept(page);
  }

  test('a new version is offered, and taken without a word lost', async ({ context, page, quiet }) => {
    await open(page, 'home');
    await expect(page.getByText(was)).toBeVisible();
    const other = await context.newPage();
    await quiet(other);
    await open(other, 'home');
    await page.goto(`${site.address}/#/career/intake`);
    await createLoop(page, 'nl-je').beginIntake();
    const earlier = (await page.locator('script[src]').first().getAttribute('src')) ?? '';
    site.deploy(await buildLaterVersion(was, willBe));

    // A tab that comes back to the front asks for news.
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await page.getByLabel(t('intake.question.label')).fill(half);
    const offer = page.getByRole('button', { name: 'Nieuwe versie openen' });
    await expect(offer).toBeVisible();
    await expect(page.getByLabel(t('intake.question.label'))).toHaveValue(half);
    // The other tab goes on with the version that it has, with all its files.
    await expect(other.getByText(was)).toBeVisible();
    expect(await other.evaluate((src) => import(src).then(() => true), earlier)).toBe(true);

    await page.getByLabel(t('intake.question.label')).fill(`${half}ten`);
    await offer.click();
    await expect(page.getByLabel(t('intake.question.label'))).toHaveValue(`${half}ten`);
    await expect(offer).toBeHidden();
    await page.goto(`${site.address}/#/home`);
    await expect(page.getByText(willBe)).toBeVisible();

    // From now on that version is the one without internet, also in a tab that never took it.
    await context.setOffline(true);
    for (const each of [page, other]) {
      await each.reload();
      await expect(each.getByText(willBe)).toBeVisible();
    }
  });

  test('a page that is opened anew has the new version at once', async ({ page }) => {
    await open(page, 'home');
    site.deploy(await buildLaterVersion(was, willBe));
    await page.reload();
    await expect(page.getByText(willBe)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Nieuwe versie openen' })).toBeHidden();
  });

  test('half a deployment is not taken', async ({ context, page }) => {
    await open(page, 'home');
    const later = await buildLaterVersion(was, willBe);
    const half = await buildLaterVersion(was, 'niets');
    // The list is that of the later version; the files are not all there yet.
    await copyFile(resolve(later, 'sw.js'), resolve(half, 'sw.js'));
    site.deploy(half);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update().catch(() => undefined));
    await page.waitForTimeout(500);
    await context.setOffline(true);
    await page.reload();
    await expect(page.getByText(was)).toBeVisible();
  });

  test('the page says that the server is gone or hangs, and opens as it was', async ({ page }) => {
    await open(page, 'home');
    site.hang();
    await page.reload();
    await expect(page.getByText(was)).toBeVisible();
    // It is given five seconds to answer.
    await expect(page.getByText('niet te bereiken')).toContainText(opensAgain, { timeout: 15_000 });
  });
});

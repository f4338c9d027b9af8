import { expect, type Page, test } from '@playwright/test';
import { type Followed, followGuide } from './follow-guide.ts';

let followed: Followed | undefined;
test.afterEach(() => {
  if (followed?.server.pid) process.kill(-followed.server.pid);
  followed = undefined;
});

async function openWhenServed(page: Page, address: string): Promise<void> {
  await expect(async () => {
    await page.goto(address);
  }, followed?.said()).toPass({ timeout: 30_000 });
}

/** The first question is asked, a sentence stays through a reload, buttons have their colour, and the console is clean. */
async function tryIntake(page: Page, address: string): Promise<void> {
  const noise: string[] = [];
  page.on('pageerror', (error) => noise.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') noise.push(message.text());
  });
  await openWhenServed(page, address);
  await openIntake(page);
  const start = page.getByRole('button', { name: 'Naar de eerste vraag' });
  await expect(start).toBeVisible();
  expect(await start.evaluate((button) => getComputedStyle(button).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)');
  await start.click();
  await page.getByRole('textbox').first().fill('Hoe kom ik weer buiten?');
  await expect(page.getByText('als klad')).toBeVisible();
  await page.reload();
  await openIntake(page);
  await expect(page.getByRole('textbox').first()).toHaveValue('Hoe kom ik weer buiten?');
  expect(noise).toEqual([]);
}

/** The intake is on the page, or one press away on the page of today. */
async function openIntake(page: Page): Promise<void> {
  const intake = page.locator('[data-scope="intake"]').first();
  const begin = page.getByRole('button', { name: 'Beginnen', exact: true });
  await expect(begin.or(intake).first()).toBeVisible();
  if (!(await intake.isVisible())) await begin.click();
  await expect(intake).toBeVisible();
}

test('embed in React, from an empty folder', async ({ page }) => {
  followed = await followGuide('docs/guides/embed-in-react.md');
  await tryIntake(page, 'http://localhost:4173');
  for (const name of ['Verkenningen', 'Richtingen', 'Terugblik', 'Nu']) {
    await page.getByRole('navigation').getByRole('button', { name }).click();
    await expect(page.locator('[data-widget]').first()).toBeVisible();
  }
});

test('Next, from an empty folder', async ({ page }) => {
  followed = await followGuide('docs/guides/next.md');
  await tryIntake(page, 'http://localhost:4174/career');
});

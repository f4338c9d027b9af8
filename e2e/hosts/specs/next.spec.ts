import { expect } from '@playwright/test';
import { test } from './quiet.ts';

test('[P38] what the server drew holds no style attribute, and is what a browser in another zone draws', async ({
  page,
  request,
}) => {
  const html = await (await request.get('/preview')).text();
  expect(html).toContain('data-scope="intake"');
  expect(html).not.toMatch(/<[^>]+\sstyle=/);
  // A difference would be told in the console, which has to stay empty.
  await page.goto('/preview');
  await page.getByRole('button', { name: 'Naar de eerste vraag' }).click();
  await expect(page.getByLabel('Wat wil je met je werk?')).toBeVisible();
});

test('plain functions and data of the kit can be used on a server', async ({ page }) => {
  await page.goto('/preview');
  await expect(page.locator('#plain')).toHaveText('tokens intake woorden');
});

import { expect } from '@playwright/test';
import { test } from './quiet.ts';

test('[P46] an intake is typed, survives a reload, is saved, and a note is recorded', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Naar de eerste vraag' }).click();
  await page.getByLabel('Wat wil je met je werk?').pressSequentially('Meer avontuur.');
  await expect(page.getByText(/Je tekst staat als klad op dit apparaat/).first()).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Wat wil je met je werk?')).toHaveValue('Meer avontuur.');
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByLabel('Wat is je droombeeld van werk?').fill('Op de motor naar een ongeluk.');
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByRole('button', { name: 'Klaar, kijk na' }).click();
  await page.getByRole('button', { name: 'Bewaren en op pad' }).click();
  await expect(page.getByRole('heading', { name: 'Je kunt op pad' })).toBeVisible();
  const log = page.locator('[data-scope="exploration-log"][data-part="root"]');
  await log.getByRole('textbox').first().fill('Het rooster is zwaarder dan ik dacht.');
  await log.getByRole('button', { name: 'Vondst opslaan' }).click();
  await expect(log).toHaveAttribute('data-phase', 'overview');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Hiermee begon je' })).toBeVisible();
  await expect(page.getByText('Meer avontuur.')).toBeVisible();
  const stored = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  expect(stored).toContain('onderweg/marloes');
});

test('a button of the host moves the parts around it', async ({ page }) => {
  await page.goto('/parts');
  await page.getByRole('button', { name: 'Naar de eerste vraag' }).click();
  await expect(page.getByLabel('Wat wil je met je werk?')).toBeVisible();
  await page.getByRole('button', { name: /^Volgende na 1 van/ }).click();
  await expect(page.getByLabel('Wat is je droombeeld van werk?')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Volgende na 2 van/ })).toBeVisible();
});

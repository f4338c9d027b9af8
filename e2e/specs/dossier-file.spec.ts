import { readFile } from 'node:fs/promises';
import { toTexts } from '../models/language.ts';
import { createLoop } from '../models/loop.model.ts';
import { goToCareer, openCareer } from '../models/portal.model.ts';
import { expect, test } from '../models/portal.test.ts';

const { t } = toTexts('nl-je');

test('a copy of the dossier brings everything to another device, once', async ({ browser, page, quiet }) => {
  await openCareer(page, 'log');
  await createLoop(page, 'nl-je').note('Dit moet mee.');
  await goToCareer(page, 'share');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: t('actions.exportDossier') }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^mijn-reis-\d{4}-\d{2}-\d{2}\.onderweg\.jsonl$/);
  const file = await download.path();

  const elsewhere = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
  await quiet(elsewhere);
  await openCareer(elsewhere, 'share');
  const input = elsewhere.getByLabel(t('actions.importDossier'));
  await input.setInputFiles({ name: 'me.onderweg.jsonl', mimeType: 'application/x-ndjson', buffer: await readFile(file) });
  await expect(elsewhere.getByText(/^Je reis staat er weer, tot en met /)).toBeVisible();
  await input.setInputFiles({ name: 'me.onderweg.jsonl', mimeType: 'application/x-ndjson', buffer: await readFile(file) });
  await expect(elsewhere.getByText(t('myData.open.known'))).toBeVisible();
  await goToCareer(elsewhere, 'log');
  await expect(elsewhere.getByText('Dit moet mee.')).toHaveCount(1);
});

test('a file that is no dossier is told so, and changes nothing', async ({ page }) => {
  await openCareer(page, 'share');
  const input = page.getByLabel(t('actions.importDossier'));
  await input.setInputFiles({ name: 'foto.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('geen dossier') });
  await expect(page.getByText(t('errors.ONDERWEG-306'))).toBeVisible();
});

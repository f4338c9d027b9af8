import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { findViolations } from '../models/find-violations.ts';
import { expect, test } from '../models/portal.test.ts';

const pack = resolve(import.meta.dirname, '../../examples/coaching-firm/firm/methods/lichtboei-1.json');

test.use({ baseURL: 'http://localhost:4318' });

test('a firm’s own site: its words, its questions, its ways to explore', async ({ page }) => {
  await page.goto('/#/begin');
  await page.getByRole('button', { name: 'Naar de eerste vraag' }).click();
  await page.getByLabel('Waar loop je op vast?').fill('Ik mis iets met mijn handen.');
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(page.getByLabel('Wanneer ging de tijd vanzelf?')).toBeVisible();
  await page.goto('/#/logboek/plan');
  await page.getByLabel('Hoe pak je het aan?').selectOption('kadegesprek/2');
  await page.getByText('Vragen om mee te nemen').click();
  await expect(page.getByText('Wie aan tafel doet werk dat ik niet kende?')).toBeVisible();
  await page.getByRole('button', { name: 'Plan opslaan' }).click();
  await expect(page.getByRole('heading', { name: 'Kadegesprek op donderdag' })).toBeVisible();
});

test('a copy leaves the firm’s site as a file, and brings everything to another device', async ({ browser, page, quiet }) => {
  await page.goto('/#/logboek/note');
  await page.getByLabel('Je vondst', { exact: true }).fill('Dit moet mee.');
  await page.getByRole('button', { name: 'Vondst opslaan' }).click();
  await expect(page.getByText('Dit moet mee.')).toBeVisible();
  await page.goto('/#/delen');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Kopie van je dossier bewaren' }).click();
  const buffer = await readFile(await (await downloading).path());

  const elsewhere = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
  await quiet(elsewhere);
  await elsewhere.goto('http://localhost:4318/#/delen');
  const input = elsewhere.getByLabel('Kopie van een dossier openen');
  await input.setInputFiles({ name: 'mijn-reis.onderweg.jsonl', mimeType: 'application/x-ndjson', buffer });
  await expect(elsewhere.getByText(/^Je reis staat er weer, tot en met /)).toBeVisible();
  await elsewhere.goto('http://localhost:4318/#/logboek');
  await expect(elsewhere.getByText('Dit moet mee.')).toHaveCount(1);
});

test('a firm checks its own method, and reads what to mend', async ({ page }) => {
  await page.goto('/#/controle');
  const file = page.getByLabel('Bestand kiezen');
  await file.setInputFiles(pack);
  await expect(page.getByText('Alles klopt. Deze methode kan mee.')).toBeVisible();
  const text = await readFile(pack, 'utf8');
  const buffer = Buffer.from(text.replace('"preventive"', '"preventief"').replace('course.title', 'course.titel'));
  await file.setInputFiles({ name: 'mijn-methode.json', mimeType: 'application/json', buffer });
  await expect(page.getByText('Bij ‘track’: Dit woord kent de kit niet. Bedoel je ‘preventive’?')).toBeVisible();
  await expect(page.getByText(/Er is geen tekst ‘course.titel’. Bedoel je ‘course.title’/)).toBeVisible();
  expect(await file.inputValue()).toContain('mijn-methode.json');
  await file.setInputFiles({ name: 'half.json', mimeType: 'application/json', buffer: Buffer.from(text.slice(0, 100)) });
  await expect(page.getByText(/Dit is nog geen JSON/)).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`WCAG 2.2 AA on the firm’s pages, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const at of [
      'vandaag',
      'begin',
      'logboek/plan',
      'richtingen',
      'markt',
      'terugblik',
      'reis',
      'delen',
      'controle',
      'teksten',
    ]) {
      await page.goto(`/#/${at}`);
      await page.locator('main h1, [data-widget]').first().waitFor();
      expect(await findViolations(page), at).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth'), at).toBe(false);
    }
  });
}

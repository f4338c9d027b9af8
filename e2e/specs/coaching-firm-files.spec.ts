import type { Page } from '@playwright/test';
import { buildFirmSite, publish, readFirmFile } from '../models/firm.model.ts';
import { expect, test } from '../models/portal.test.ts';

test.use({ baseURL: 'http://localhost:4318' });
// A site is built in most of these, which takes its time on a busy machine.
test.describe.configure({ timeout: 120_000 });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The intake of Lichtboei from its first question to its end. */
async function giveIntake(page: Page): Promise<void> {
  await page.goto('/#/begin');
  await button(page, 'Naar de eerste vraag').click();
  await page.getByLabel('Waar loop je op vast?').fill('Ik mis iets met mijn handen.');
  await button(page, 'Verder').click();
  await page.getByLabel('Wanneer ging de tijd vanzelf?').fill('Een zomer op de werf.');
  await button(page, 'Verder').click();
  await page.getByLabel('Op wiens werk ben je weleens jaloers?').fill('Op de meubelmaker in de straat.');
  await button(page, 'Verder').click();
  await button(page, 'Klaar, kijk na').click();
  await expect(page.getByText('Op de meubelmaker in de straat.')).toBeVisible();
  await button(page, 'Bewaren en op pad').click();
}

async function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');
}

test('who is on the way keeps the version they began with; who begins gets the newest', async ({ page, browser }) => {
  const first = JSON.parse(await readFirmFile('methods/lichtboei-1.json'));
  const second = {
    ...first,
    version: 2,
    address: 'u',
    kinds: [...first.kinds.slice(0, 3), { id: 'werfbezoek', rung: 2, text: { nl: 'Werfbezoek op dinsdag' } }],
    firstMoves: [{ move: 'exploration', kind: 'werfbezoek' }],
    texts: { nl: { 'intake.welcome.title': 'Welkom op de kade', 'course.whereAmI.title': 'Waar staat u nu?' } },
  };
  const site = await buildFirmSite({ 'methods/lichtboei-2.json': JSON.stringify(second) });

  await giveIntake(page);
  await publish(page, site);
  await page.reload();
  await expect(page.getByText('Alles wat je hier schrijft')).toBeVisible();
  await page.goto('/#/vandaag');
  await expect(page.getByRole('heading', { name: 'Waar vaar je nu?' })).toBeVisible();
  await page.goto('/#/logboek/plan');
  const kind = page.getByLabel('Hoe pak je het aan?');
  await expect(kind.getByRole('option', { name: 'Werfbezoek op dinsdag' })).toHaveCount(0);
  await kind.selectOption('kadegesprek/2');
  await page.getByText('Vragen om mee te nemen').click();
  await expect(page.getByText('Wie aan tafel doet werk dat ik niet kende?')).toBeVisible();

  const other = await browser.newPage();
  await publish(other, site);
  await other.goto('http://localhost:4318/#/begin');
  await expect(other.getByRole('heading', { name: 'Welkom op de kade' })).toBeVisible();
  await expect(other.getByText('Alles wat u hier schrijft')).toBeVisible();
  await other.goto('http://localhost:4318/#/logboek/plan');
  await other.getByLabel('Hoe pakt u het aan?').selectOption('werfbezoek/2');
  await other.close();
});

test('a file that does not fit is told on the page, and the page that helps is there', async ({ page }) => {
  const pack = await readFirmFile('methods/lichtboei-1.json');
  const words = await readFirmFile('site.json');
  const broken = await buildFirmSite({
    'methods/lichtboei-1.json': pack.replace('"preventive"', '"preventief"'),
    'methods/half.json': pack.slice(0, 100),
    'site.json': words.replace('#fffdf8', '#8a8a80'),
  });
  await publish(page, broken);
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Het bestand van deze site klopt nog niet.' })).toBeVisible();
  await expect(page.getByText(/Bij ‘track’: Dit woord kent de kit niet/)).toBeVisible();
  await expect(page.getByText(/Dit is nog geen JSON/)).toBeVisible();
  await expect(page.getByText(/De letters \(text\) op de kaarten \(surface\)/).first()).toBeVisible();
  await page.getByRole('link', { name: 'controleer je bestand' }).click();
  await page.getByLabel('Bestand kiezen').setInputFiles({
    name: 'mijn.json',
    mimeType: 'application/json',
    buffer: Buffer.from(pack),
  });
  await expect(page.getByText('Alles klopt. Deze methode kan mee.')).toBeVisible();
  await page.getByRole('link', { name: 'zoek een tekst' }).click();
  await expect(page.getByRole('heading', { name: 'Alle teksten' })).toBeVisible();
});

test('two versions that cannot be told apart, and a method of somebody else, are told', async ({ page }) => {
  const pack = await readFirmFile('methods/lichtboei-1.json');
  const site = await buildFirmSite({
    'methods/lichtboei-2.json': pack,
    'methods/kade.json': pack.replace('"id": "lichtboei"', '"id": "kade"'),
  });
  await publish(page, site);
  await page.goto('/');
  await expect(page.getByText(/‘version’: 1 staat ook in een ander bestand/).first()).toBeVisible();
  await expect(page.getByText(/Alle versies van één methode hebben dezelfde id/).first()).toBeVisible();
});

test('a brand is one file: name, menu, colours of page and cards, and no word is too long', async ({ page }) => {
  const pack = JSON.parse(await readFirmFile('methods/lichtboei-1.json'));
  const words = JSON.parse(await readFirmFile('site.json'));
  const long = 'Loopbaanverkenningsgesprekkenboek';
  const colors = {
    ...words.colors,
    accent: { light: '#5b2a86', dark: '#d9b8ff' },
    background: { light: '#ffffff', dark: '#000000' },
  };
  const site = await buildFirmSite({
    'methods/lichtboei-1.json': JSON.stringify({
      ...pack,
      id: 'kade',
      intake: {
        questions: pack.intake.questions.map((question: { asks: string }) =>
          question.asks === 'shareFindings' ? question : { ...question, text: { nl: long }, help: { nl: long } },
        ),
      },
      texts: {
        nl: {
          'intake.welcome.start': `${long}je`,
          'course.whereAmI.title': long,
          'explorationLog.empty.title': long,
          'intake.welcome.title': long,
        },
      },
    }),
    'site.json': JSON.stringify({
      ...words,
      name: 'Arbeidsmarktoriëntatiebegeleiding',
      slogan: 'Rust.',
      menu: { vandaag: long, begin: 'Start' },
      colors,
    }),
  });
  await publish(page, site);
  await page.goto('/');
  await expect(page).toHaveTitle('Arbeidsmarktoriëntatiebegeleiding: Rust.');
  await expect(page.getByRole('navigation').getByRole('link')).toHaveText([long, 'Start']);
  await page.locator('[data-widget]').first().waitFor();
  const toColors =
    '[":root", "[data-widget]"].map((at) => getComputedStyle(document.querySelector(at)).getPropertyValue("--onderweg-accent"))';
  expect(await page.evaluate(toColors)).toEqual(Array(2).fill('#5b2a86'));
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await page.evaluate(toColors)).toEqual(Array(2).fill('#d9b8ff'));
  await page.emulateMedia({ colorScheme: 'light' });
  for (const at of ['vandaag', 'begin', 'logboek']) {
    await page.goto(`/#/${at}`);
    await expect(page.getByRole('heading', { name: long })).toBeVisible();
    expect(await isTooWide(page), at).toBe(false);
  }
  await page.goto('/#/begin');
  await button(page, `${long}je`).click();
  await expect(page.getByLabel(long)).toBeVisible();
  expect(await isTooWide(page), 'a question').toBe(false);
});

test('after an intake with the firm’s own questions every page stands, and there is a next step', async ({ page }) => {
  await giveIntake(page);
  await page.goto('/#/vandaag');
  await expect(button(page, 'Verkenning plannen')).toBeVisible();
  for (const at of ['vandaag', 'begin', 'logboek', 'richtingen', 'markt', 'terugblik', 'reis', 'delen']) {
    await page.goto(`/#/${at}`);
    await page.locator('[data-widget]').first().waitFor();
    await expect(page.getByRole('alert').filter({ hasText: /./ })).toHaveCount(0);
    // No name of a text in the place of the text.
    await expect(page.locator('main')).not.toContainText(/\b(intake|course|events|reflection)\.[a-z]/);
    expect(await isTooWide(page), at).toBe(false);
  }
});

test('a chosen course leads on to the page that it is about', async ({ page }) => {
  await giveIntake(page);
  await page.goto('/#/logboek/note');
  await page.getByLabel('Je vondst', { exact: true }).fill('De werf zoekt mensen die kunnen tekenen.');
  await button(page, 'Vondst opslaan').click();
  await page.goto('/#/terugblik');
  await button(page, 'Overslaan').click();
  await page.getByLabel('Dus …', { exact: true }).fill('Dus ik kijk breder.');
  await page.locator('[data-scope="reflection"]').getByRole('checkbox').first().check();
  await button(page, 'Conclusie opslaan').click();
  await button(page, 'Verder').click();
  await page.getByRole('radio', { name: /^Verbreden/ }).check();
  await page.getByLabel('Waarom deze koers?').fill('Er is meer dan dit.');
  await button(page, 'Koers zetten').click();
  await button(page, 'Naar mijn richtingen').click();
  await expect(page).toHaveURL(/#\/richtingen$/);
});

test('from an ending each way leads to its own page', async ({ page }) => {
  await giveIntake(page);
  await page.goto('/#/vandaag');
  await button(page, 'Afronden').click();
  await page.getByRole('radio', { name: /^Ik blijf waar ik zit/ }).check();
  await page.getByRole('checkbox', { name: 'Ik sla dit bewust over' }).check();
  await button(page, 'Afronden').click();
  for (const [way, at] of [
    ['Mijn reis bekijken', 'reis'],
    ['Mijn verslag bewaren', 'delen'],
    ['Voor later', 'reis'],
  ] as const) {
    await page.goto('/#/vandaag');
    await button(page, way).click();
    await expect(page).toHaveURL(new RegExp(`#/${at}$`));
  }
});

test('an owner finds the name of a text by what stands on the screen', async ({ page }) => {
  await page.goto('/#/teksten');
  await page.getByLabel('Zoeken').fill('waar wil je beginnen');
  await expect(page.getByText('1 tekst', { exact: true })).toBeVisible();
  await expect(page.getByText('intake.welcome.title', { exact: true })).toBeVisible();
  await expect(page.getByText('Aan boord')).toBeVisible();
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Walked } from './every-widget.page';
import { buildHostPage, type Files, hasBrowser, openHostPage, startBrowser } from './host-page';
import { listen } from './listen';
import { readSpokenTree } from './spoken-tree';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');
const body = '<link rel="stylesheet" href="/kit.css"><main id="widgets"></main>';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Tour = Walked & {
  readonly widget: string;
  readonly complaints: readonly string[];
  readonly files: readonly string[];
  /** What a screen reader is told of it as it is opened, and what is read out by itself at the end. */
  readonly spoken: readonly string[];
  readonly live: readonly string[];
  readonly violations: readonly string[];
};

/** Each widget in turn, with all that can be done in it. */
async function tour(page: Page, props: { readonly isolate?: true }): Promise<readonly Tour[]> {
  const heard = listen(page);
  const tours: Tour[] = [];
  for (const widget of await page.evaluate(() => window.everyWidgetPage.names)) {
    await page.evaluate(([name, given]) => window.everyWidgetPage.show(name, given), [widget, props] as const);
    const spoken = await readSpokenTree(page);
    const walked = await page.evaluate(() => window.everyWidgetPage.walk());
    const live = (await readSpokenTree(page)).filter((line) => line.includes('live: polite'));
    await page.emulateMedia({ media: 'print' });
    await page.emulateMedia({ media: 'screen' });
    const broken = await page.evaluate(() => window.everyWidgetPage.violations());
    const { said, files, fetched } = heard.take();
    const violations = props.isolate ? await findViolations(page) : [];
    tours.push({ ...walked, widget, spoken, live, files, violations, complaints: [...broken, ...said, ...fetched] });
  }
  return tours;
}

async function findViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const found: unknown = await page.evaluate(
    "axe.run('main', { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ target }) => target.join(' ')).join(', ')))",
  );
  // What axe itself does is not the kit's.
  await page.evaluate(() => window.everyWidgetPage.violations());
  return found as readonly string[];
}

describe.skipIf(!hasBrowser)('under the policy that the kit promises', { timeout: 60_000 }, () => {
  let browser: Browser;
  let files: Files;
  let inPage: readonly Tour[] = [];
  let inShadow: readonly Tour[] = [];

  beforeAll(async () => {
    [browser, files] = await Promise.all([startBrowser(), buildHostPage('every-widget.page.tsx')]);
    const [one, other] = await Promise.all([
      openHostPage(browser, files, body, policy),
      openHostPage(browser, files, body, policy),
    ]);
    [inPage, inShadow] = await Promise.all([tour(one, {}), tour(other, { isolate: true })]);
  }, 300_000);
  afterAll(() => browser?.close());

  const pick = <Key extends keyof Tour>(tours: readonly Tour[], ...keys: readonly Key[]) =>
    tours.map((each) => ({ widget: each.widget, ...Object.fromEntries(keys.map((key) => [key, each[key]])) }));

  test('the tour does something: it presses, records and saves files', () => {
    for (const tours of [inPage, inShadow]) {
      expect(tours.flatMap(({ pressed }) => pressed).length).toBeGreaterThan(120);
      expect(new Set(tours.flatMap(({ recorded }) => recorded)).size).toBeGreaterThan(10);
      expect(tours.flatMap(({ spoken }) => spoken).length).toBeGreaterThan(1_000);
      expect(tours.flatMap(({ files }) => files)).toEqual(
        expect.arrayContaining(['profiel.json', 'verslag.html', 'verslag.md', expect.stringMatching(/jsonl$/)]),
      );
    }
  });

  test('[P34] no widget does what the policy forbids, fetches anything or complains', () => {
    for (const tours of [inPage, inShadow]) {
      expect(
        tours.filter(({ complaints }) => complaints.length > 0).map(({ widget, complaints }) => [widget, complaints]),
      ).toEqual([]);
    }
  });

  test('[P40] the focus is never lost, in the page or in a shadow root', () => {
    for (const tours of [inPage, inShadow]) {
      expect(tours.filter(({ lost }) => lost.length > 0).map(({ widget, lost }) => [widget, lost])).toEqual([]);
    }
  });

  test('[P37] in a shadow root each widget hands out the files that it does in the page', () => {
    expect(pick(inShadow, 'files')).toEqual(pick(inPage, 'files'));
  });

  test('[P40] in a shadow root a screen reader hears the same: names, descriptions and live regions', () => {
    expect(pick(inShadow, 'spoken')).toEqual(pick(inPage, 'spoken'));
    expect(inShadow.flatMap(({ live }) => live).length).toBeGreaterThan(10);
  });

  test('[P40] in a shadow root no widget has a violation of WCAG 2.2 AA', () => {
    expect(
      inShadow.filter(({ violations }) => violations.length > 0).map(({ widget, violations }) => [widget, violations]),
    ).toEqual([]);
  });

  // What the other tests would hear if the kit did what is forbidden.
  test('the page hears what the policy forbids', async () => {
    const page = await openHostPage(browser, files, body, policy);
    const heard = listen(page);
    await page.evaluate(() => {
      document.head.append(document.createElement('style'));
      document.head.lastElementChild?.append('p { color: red }');
      document.body.setAttribute('style', 'color: red');
      new Image().src = 'https://elsewhere.example/a.png';
    });
    const broken = await page.evaluate(() => window.everyWidgetPage.violations());
    expect([...new Set(broken.map((each) => each.split(' ')[0]))].sort()).toEqual([
      'img-src',
      'style-src-attr',
      'style-src-elem',
    ]);
    expect(heard.take().said.length).toBeGreaterThan(0);
  });
});

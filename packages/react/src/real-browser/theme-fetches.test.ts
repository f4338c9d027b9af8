import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Theme } from '..';
import { reaching } from '../test-host/reaching';
import { buildHostPage, type Files, hasBrowser, openHostPage, startBrowser } from './host-page';
import { listen } from './listen';

const body = '<link rel="stylesheet" href="/kit.css"><main id="widgets"></main>';
const names = ['accent', 'accentText', 'background', 'surface', 'text', 'radius', 'space', 'font'] as const;
const hidden = [
  ...reaching,
  'red url(//evil/a)',
  '#fff; background-image: url(//evil/a)',
  '#fff} * { background: url(//evil/a) } {',
  '@import "//evil/a"',
  '@import url(//evil/a);',
  '"Arial", url(//evil/a)',
  'Arial; src: url(//evil/a)',
  '\\0075\\0072\\006c(//evil/a)',
  'u/**/rl(//evil/a)',
];

// No policy here: whatever the kit asked for would leave the page.
describe.skipIf(!hasBrowser)('a theme that would fetch', { timeout: 120_000 }, () => {
  let browser: Browser;
  let files: Files;
  beforeAll(async () => {
    [browser, files] = await Promise.all([startBrowser(), buildHostPage('every-widget.page.tsx')]);
  }, 120_000);
  afterAll(() => browser?.close());

  test.each([{}, { isolate: true }])('[P42] asks for nothing: %j', async (props) => {
    const page = await openHostPage(browser, files, body);
    const heard = listen(page);
    for (const value of hidden) {
      const tokens = Object.fromEntries(names.map((name) => [name, value]));
      const pairs = Object.fromEntries(names.slice(0, 5).map((name) => [name, { light: value, dark: value }]));
      for (const theme of [{ tokens }, { tokens: pairs }] as Theme[]) {
        await page.evaluate((given) => window.everyWidgetPage.show('Course', given), { ...props, theme });
      }
    }
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.waitForTimeout(300);
    expect(heard.take()).toEqual({ said: [], files: [], fetched: [] });
  });

  test('the page hears of a value that does fetch', async () => {
    const page = await openHostPage(browser, files, body);
    const heard = listen(page);
    await page.evaluate(() => document.body.style.setProperty('background', 'url(//evil.example/a)'));
    await expect.poll(() => heard.take().fetched).toEqual(['http://evil.example/a']);
  });
});

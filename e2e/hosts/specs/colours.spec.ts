import { expect, type Page } from '@playwright/test';
import { test } from './quiet.ts';

/** The colours of a button, a text field and a card, as the browser paints them. */
async function readColours(page: Page, address: string) {
  await page.goto(address);
  await page.getByRole('button', { name: 'Naar de eerste vraag' }).waitFor();
  const style = (selector: string, property: 'backgroundColor' | 'borderTopColor' | 'borderTopStyle') =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element)[name], property);
  return {
    button: await style('[data-widget] button[data-primary]', 'backgroundColor'),
    card: await style('[data-widget]', 'backgroundColor'),
    cardEdge: await style('[data-widget]', 'borderTopColor'),
    cardEdgeStyle: await style('[data-widget]', 'borderTopStyle'),
    field: await style('[data-widget] textarea', 'backgroundColor'),
    fieldEdge: await style('[data-widget] textarea', 'borderTopColor'),
    fieldEdgeStyle: await style('[data-widget] textarea', 'borderTopStyle'),
  };
}

/** How light a colour is, from 0 to 1: near enough to tell a light page from a dark one. */
function lightness(colour: string): number {
  const numbers = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  if (colour.startsWith('okl')) return numbers[0] ?? 0;
  const most = colour.startsWith('color(') ? 1 : 255;
  return numbers.reduce((sum, value) => sum + value, 0) / 3 / most;
}

test('[P46] colours survive the build: light, dark, and the scheme of the host against the system', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await readColours(page, '/');
  const forcedDark = await readColours(page, '/?scheme=dark');
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await readColours(page, '/');
  const forcedLight = await readColours(page, '/?scheme=light');
  for (const colours of [light, dark]) {
    expect(colours).toMatchObject({ cardEdgeStyle: 'solid', fieldEdgeStyle: 'solid' });
    expect(Object.values(colours)).not.toContain('rgba(0, 0, 0, 0)');
  }
  expect(lightness(light.card)).toBeGreaterThan(0.9);
  expect(lightness(dark.card)).toBeLessThan(0.3);
  expect(forcedDark).toEqual(dark);
  expect(forcedLight).toEqual(light);
  for (const part of ['button', 'field', 'fieldEdge', 'cardEdge'] as const) expect(light[part], part).not.toBe(dark[part]);
});

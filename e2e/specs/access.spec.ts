import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { type CareerPage, openCareer, type Settings } from '../models/portal.model.ts';
import { expect, test } from '../models/portal.test.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const pages: readonly CareerPage[] = ['now', 'intake', 'directions', 'criteria', 'log', 'reflection', 'journey'];
const looks: readonly Settings[] = [
  { brand: 'waterland', scheme: 'light', language: 'nl-je' },
  { brand: 'waterland', scheme: 'dark', language: 'nl-u' },
  { brand: 'kade', scheme: 'light', language: 'en' },
  { brand: 'kade', scheme: 'dark', language: 'nl-je' },
];

type Violation = { readonly id: string; readonly nodes: readonly { readonly target: readonly string[] }[] };

async function findViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(await readFile(axe, 'utf8'));
  const violations = (await page.evaluate(
    "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then((found) => found.violations)",
  )) as readonly Violation[];
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

for (const look of looks) {
  for (const width of [320, 1280]) {
    test(`WCAG 2.2 AA on every page, ${look.brand} ${look.scheme}, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      for (const at of pages) {
        await openCareer(page, at, { ...look, journey: 'nurse/2026-02-10' });
        expect(await findViolations(page), at).toEqual([]);
        const isTooWide = await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');
        expect(isTooWide, `${at} scrolls sideways`).toBe(false);
      }
    });
  }
}

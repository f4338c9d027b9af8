import { findViolations } from '../models/find-violations.ts';
import { type CareerPage, openCareer, type Settings } from '../models/portal.model.ts';
import { expect, test } from '../models/portal.test.ts';

// Ten pages with every rule of axe take their time on a busy machine.
test.describe.configure({ timeout: 120_000 });

const pages: readonly CareerPage[] = [
  'now',
  'intake',
  'directions',
  'criteria',
  'market',
  'log',
  'reflection',
  'journey',
  'share',
  'later',
];
const looks: readonly Settings[] = [
  { brand: 'waterland', scheme: 'light', language: 'nl-je' },
  { brand: 'waterland', scheme: 'dark', language: 'nl-u' },
  { brand: 'kade', scheme: 'light', language: 'en' },
  { brand: 'kade', scheme: 'dark', language: 'nl-je' },
];

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

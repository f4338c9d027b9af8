import type { Page } from '@playwright/test';
import type { Language } from './language.ts';

export type Settings = {
  readonly language?: Language;
  readonly scheme?: 'auto' | 'light' | 'dark';
  readonly brand?: 'waterland' | 'kade';
  readonly journey?: string;
};

export type CareerPage =
  | 'now'
  | 'intake'
  | 'directions'
  | 'criteria'
  | 'market'
  | 'log'
  | 'reflection'
  | 'journey'
  | 'share'
  | 'later';

/** Opens the portal on a page of the career, as somebody who chose these settings before. */
export async function openCareer(page: Page, at: CareerPage, settings: Settings = {}): Promise<void> {
  await page.addInitScript((chosen) => {
    if (!localStorage.getItem('waterland-settings')) localStorage.setItem('waterland-settings', chosen);
  }, JSON.stringify(settings));
  await page.goto(`/#/career/${at}`);
  await page.locator('[data-widget]').first().waitFor();
}

/** Goes to another page of the career by its link. */
export async function goToCareer(page: Page, at: CareerPage): Promise<void> {
  await page.locator(`.subnav a[href="#/career/${at}"]`).click();
  await page.locator('[data-widget]').first().waitFor();
}

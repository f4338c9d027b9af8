import { test as base, expect, type Page } from '@playwright/test';

/** What a page may not do, in any test: break the policy of the portal, or complain on the console. */
export const test = base.extend<{ quiet: (page: Page) => Promise<void> }>({
  quiet: async ({ browserName: _ }, use) => {
    const said: string[] = [];
    await use(async (page) => {
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) said.push(message.text());
      });
      page.on('pageerror', (error) => said.push(error.message));
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) =>
          console.error(`Policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`),
        );
      });
    });
    expect(said, 'the console and the policy').toEqual([]);
  },
  page: async ({ page, quiet }, use) => {
    await quiet(page);
    await use(page);
  },
});

export { expect };

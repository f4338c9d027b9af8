import { defineConfig } from '@playwright/test';
import { chromiumArgs, findChromium } from '../../scripts/chromium.ts';

const executablePath = findChromium();

/** Guides that are followed to the letter: each makes a project of its own, and installs it. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../node_modules/.cache/onderweg/guides',
  workers: 2,
  fullyParallel: true,
  timeout: 300_000,
  use: {
    viewport: { width: 360, height: 740 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    launchOptions: { args: chromiumArgs, ...(executablePath ? { executablePath } : {}) },
  },
});

import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { chromiumArgs, findChromium } from '../scripts/chromium.ts';

const port = 4317;
const executablePath = findChromium();

export default defineConfig({
  testDir: 'specs',
  outputDir: '../node_modules/.cache/onderweg/e2e',
  workers: 2,
  timeout: 60_000,
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 360, height: 740 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    launchOptions: { args: chromiumArgs, ...(executablePath ? { executablePath } : {}) },
  },
  webServer: {
    command: `${process.execPath} scripts/start.ts`,
    cwd: resolve(import.meta.dirname, '..'),
    env: { ...(process.env as Record<string, string>), PORT: String(port) },
    url: `http://localhost:${port}`,
    timeout: 120_000,
    reuseExistingServer: false,
  },
});

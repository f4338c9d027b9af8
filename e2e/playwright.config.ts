import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { chromiumArgs, findChromium } from '../scripts/chromium.ts';

const port = 4317;
const firmPort = 4318;
const executablePath = findChromium();
const site = { cwd: resolve(import.meta.dirname, '..'), timeout: 120_000, reuseExistingServer: false };
const toEnv = (port: number) => ({ ...(process.env as Record<string, string>), PORT: String(port) });

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
  webServer: [
    { ...site, command: `${process.execPath} scripts/start.ts`, env: toEnv(port), url: `http://localhost:${port}` },
    {
      ...site,
      command: `${process.execPath} scripts/start.ts coaching-firm`,
      env: toEnv(firmPort),
      url: `http://localhost:${firmPort}`,
    },
  ],
});

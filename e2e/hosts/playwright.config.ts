import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { chromiumArgs, findChromium } from '../../scripts/chromium.ts';
import { workspace } from '../../scripts/test/hosts/make-workspace.ts';

const executablePath = findChromium();
const sites = { 'vite-react-18': 4330, 'vite-react-19': 4331, 'webpack-5': 4332 };
const servers = { 'next-15': 4333, 'next-16': 4334 };
// A server far from the person who reads its pages.
const env = { ...(process.env as Record<string, string>), NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', TZ: 'UTC' };

/** The hosts as `pnpm test hosts` built them, each under its own address. */
export default defineConfig({
  testDir: 'specs',
  outputDir: '../../node_modules/.cache/onderweg/hosts-e2e',
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  use: {
    locale: 'nl-NL',
    timezoneId: 'Pacific/Kiritimati',
    launchOptions: { args: chromiumArgs, ...(executablePath ? { executablePath } : {}) },
  },
  projects: Object.entries({ ...sites, ...servers }).map(([name, port]) => ({
    name,
    use: { baseURL: `http://localhost:${port}` },
    testIgnore: name in servers ? [] : ['**/next.spec.ts'],
  })),
  webServer: [
    ...Object.entries(sites).map(([name, port]) => ({
      command: `${process.execPath} serve.ts ${join(workspace, name, 'dist')} ${port}`,
      port,
      env,
    })),
    ...Object.entries(servers).map(([name, port]) => ({
      command: `${process.execPath} node_modules/next/dist/bin/next start -p ${port}`,
      cwd: join(workspace, name),
      port,
      env,
    })),
  ],
});

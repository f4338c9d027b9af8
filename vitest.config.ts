import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { chromiumArgs, findChromium } from './scripts/chromium.ts';

const conditions = ['@onderweg/source', 'module', 'browser', 'development|production'];
const executablePath = findChromium();
/** Made anew for each project: Vitest writes the name of the project into it. */
const makeChromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: { args: chromiumArgs, ...(executablePath ? { executablePath } : {}) },
    contextOptions: { locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' },
  }),
  instances: [{ browser: 'chromium' as const }],
});

/** Tests in a real browser; under other names of React where the widgets must run on those too. */
function browserProject(name: string, include: string[], reacts: { [name: string]: string } = {}): TestProjectConfiguration {
  const rename = (id: string) => id.replace(/^(react|react-dom)(?=$|\/)/, (react) => reacts[react] ?? react);
  return {
    plugins: [react()],
    resolve: {
      conditions,
      alias: Object.entries(reacts).map(([from, to]) => ({ find: new RegExp(`^${from}(?=$|/)`), replacement: to })),
    },
    // Known from the start, so that no test is run again half-way because a dependency was found.
    optimizeDeps: {
      include: [
        ...['react', 'react-dom', 'react-dom/client', 'react-dom/server', 'react/jsx-dev-runtime'].map(rename),
        '@testing-library/react',
        '@testing-library/user-event',
        'fast-check',
        '@onderweg/core > xstate',
        '@onderweg/core > zod/mini',
        '@onderweg/storage > idb',
      ],
    },
    // A folder of its own: the same dependency is bundled with another React here.
    cacheDir: `node_modules/.vite/${name}`,
    test: {
      name,
      include,
      setupFiles: ['scripts/console.setup.ts', 'scripts/patience.setup.ts'],
      // Each test puts up a page of its own and takes it down; loading all modules again for each file took a third of the time.
      isolate: false,
      // A busy machine is slow, not wrong; a test that hangs still ends.
      testTimeout: 60_000,
      expect: { poll: { timeout: 10_000 } },
      provide: { reactVersion: reacts['react'] ? '18' : '19' },
      browser: makeChromium(),
    },
  };
}

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { conditions },
        ssr: { resolve: { conditions: ['@onderweg/source', 'node', 'module', 'import', 'default'] } },
        test: {
          name: 'unit',
          environment: 'node',
          // Pure functions and plain data: nothing of one file stays for the next, and loading all of it once takes half of the time.
          isolate: false,
          include: [
            'packages/*/src/**/*.test.{ts,tsx}',
            'packages/*/*.test.ts',
            'scripts/**/*.test.ts',
            'examples/*/src/**/*.test.ts',
          ],
          exclude: ['**/*.browser.test.*', '**/real-browser/**', '**/node_modules/**'],
          // Properties and paths take their time on a busy machine; a test that hangs still ends.
          testTimeout: 30_000,
        },
      },
      // Tests that drive a whole browser from outside: tabs, kills, full disks.
      {
        resolve: { conditions },
        ssr: { resolve: { conditions: ['@onderweg/source', 'node', 'module', 'import', 'default'] } },
        test: {
          name: 'real-browser',
          environment: 'node',
          include: ['packages/*/src/real-browser/**/*.test.ts'],
        },
      },
      browserProject('browser', ['packages/*/src/**/*.browser.test.{ts,tsx}']),
      browserProject('react-18', ['packages/react/src/**/*.browser.test.tsx'], {
        react: 'react-18',
        'react-dom': 'react-dom-18',
      }),
      {
        plugins: [storybookTest({ configDir: '.storybook' })],
        resolve: { conditions },
        test: {
          name: 'stories',
          // Each story is rendered afresh; a page of its own for each file took half of the time.
          isolate: false,
          // The first story of a run also waits for everything that is served for the first time; a story that hangs still ends.
          testTimeout: 30_000,
          browser: makeChromium(),
        },
      },
    ],
  },
});

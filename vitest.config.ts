import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArgs, findChromium } from './scripts/chromium.ts';

const conditions = ['@onderweg/source', 'module', 'browser', 'development|production'];
const executablePath = findChromium();
const chromium = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: { args: chromiumArgs, ...(executablePath ? { executablePath } : {}) },
    contextOptions: { locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' },
  }),
  instances: [{ browser: 'chromium' as const }],
};

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { conditions },
        ssr: { resolve: { conditions: ['@onderweg/source', 'node', 'module', 'import', 'default'] } },
        test: {
          name: 'unit',
          environment: 'node',
          include: ['packages/*/src/**/*.test.{ts,tsx}', 'packages/*/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['**/*.browser.test.*', '**/node_modules/**'],
        },
      },
      {
        plugins: [react()],
        resolve: { conditions },
        // Known from the start, so that no test is run again half-way because a dependency was found.
        optimizeDeps: {
          include: [
            'react',
            'react-dom',
            'react-dom/client',
            'react/jsx-dev-runtime',
            '@testing-library/react',
            '@testing-library/user-event',
            'fast-check',
            '@onderweg/react > virtua',
            '@onderweg/core > xstate',
            '@onderweg/core > zod/mini',
            '@onderweg/storage > idb',
          ],
        },
        test: {
          name: 'browser',
          include: ['packages/*/src/**/*.browser.test.{ts,tsx}'],
          setupFiles: ['scripts/console.setup.ts'],
          browser: chromium,
        },
      },
      {
        plugins: [storybookTest({ configDir: '.storybook' })],
        resolve: { conditions },
        test: {
          name: 'stories',
          browser: chromium,
        },
      },
    ],
  },
});

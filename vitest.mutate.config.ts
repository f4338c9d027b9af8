import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The tests that hold the readings to their rules, on the sources of this very folder: what a mutation is tried on. */
const core = fileURLToPath(new URL('./packages/core/src/index.ts', import.meta.url));

export default defineConfig({
  resolve: {
    conditions: ['@onderweg/source', 'module', 'development|production'],
    alias: [{ find: /^@onderweg\/core$/, replacement: core }],
  },
  ssr: { resolve: { conditions: ['@onderweg/source', 'node', 'module', 'import', 'default'] } },
  test: {
    environment: 'node',
    include: ['packages/core/src/readings/**/*.test.ts', 'packages/testing/src/play-case/expectations.test.ts'],
    exclude: ['**/*.prop.test.ts', '**/node_modules/**'],
  },
});

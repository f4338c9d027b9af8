import type { StorybookConfig } from '@storybook/react-vite';

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../packages/react/src/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    // Known from the start, so that no test is run again half-way because a dependency was found.
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [
        ...(vite.optimizeDeps?.include ?? []),
        'react/jsx-dev-runtime',
        '@onderweg/core > xstate',
        '@onderweg/core > zod/mini',
        '@onderweg/storage > idb',
      ],
    },
    resolve: { ...vite.resolve, conditions: ['@onderweg/source', 'module', 'browser', 'development|production'] },
  }),
};

export default config;

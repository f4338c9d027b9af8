import { offline } from '@onderweg-example/offline/vite';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

/** What a strict portal allows: its own files, and no script, style or text that is made up on the page. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
  // The name of the policy that says which worker may be registered; without a worker it is 'none'.
  'trusted-types offline',
].join('; ');

export default defineConfig({
  plugins: [react(), offline()],
  // Here the widgets come straight from their sources. In a project of your own, leave this out.
  resolve: { conditions: ['@onderweg/source', ...defaultClientConditions] },
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1_000 },
  preview: { headers: { 'Content-Security-Policy': policy, 'X-Content-Type-Options': 'nosniff' } },
});

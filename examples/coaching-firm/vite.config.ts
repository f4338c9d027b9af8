import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';

/** What a strict portal allows: its own files, and no script, style or text that is made up on the page. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** The files of the firm: this folder, or one that is kept elsewhere. */
const firm = resolve(process.env['FIRM'] ?? resolve(import.meta.dirname, 'firm'));

/** The name of the firm in the page itself too, for who shares a link. A file that does not fit is told on the page. */
const named: Plugin = {
  name: 'named',
  transformIndexHtml(html) {
    try {
      const { name, slogan } = JSON.parse(readFileSync(resolve(firm, 'site.json'), 'utf8'));
      const title = [name, slogan].filter((part) => typeof part === 'string').join(': ');
      return html.replace('Onderweg</title>', () => `${title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title>`);
    } catch {
      return html;
    }
  },
};

export default defineConfig({
  plugins: [react(), named],
  // It runs in any folder of a web site, and not only at its top.
  base: './',
  resolve: {
    alias: { '#firm': firm },
    // Here the widgets come straight from their sources. In a project of your own, leave this out.
    conditions: ['@onderweg/source', ...defaultClientConditions],
  },
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1_000 },
  preview: { headers: { 'Content-Security-Policy': policy, 'X-Content-Type-Options': 'nosniff' } },
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { build, type Rollup } from 'vite';
import { chromiumArgs, findChromium } from '../../../../scripts/chromium';

/** A page of this origin is answered from memory: nothing listens, nothing is fetched. */
export const address = 'http://localhost:9/';

export const hasBrowser = findChromium() !== undefined;

export type Files = { readonly code: string; readonly css: string; readonly chunks: ReadonlyMap<string, string> };

/** The page with the widgets in it, and the kit's sheet, as a production build makes them. */
export async function buildHostPage(entry = 'host-page.page.tsx'): Promise<Files> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    // Vitest asks for what development needs.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    resolve: { conditions: ['@onderweg/source', 'module', 'browser', 'production'] },
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      cssCodeSplit: true,
      rollupOptions: {
        input: { page: resolve(import.meta.dirname, entry), kit: resolve(import.meta.dirname, '../styles.css') },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js', assetFileNames: '[name][extname]' },
      },
    },
  });
  const files = ([built].flat() as Rollup.RollupOutput[]).flatMap(({ output }) => output);
  const chunks = new Map(files.map((file) => [file.fileName, file.type === 'chunk' ? file.code : String(file.source)]));
  return { chunks, code: chunks.get('page.js') ?? '', css: chunks.get('kit.css') ?? '' };
}

export function startBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({ args: chromiumArgs, headless: true, ...(executablePath ? { executablePath } : {}) });
}

/** A page of a host, with elements of its own beside the widgets, and with the policy that its server sends. */
export async function openHostPage(browser: Browser, { chunks }: Files, body: string, policy?: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 500, height: 900 }, reducedMotion: 'reduce', locale: 'nl-NL' });
  await context.route(`${address}**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    const file = chunks.get(name);
    if (file !== undefined)
      return route.fulfill({ contentType: name.endsWith('.css') ? 'text/css' : 'text/javascript', body: file });
    return route.fulfill({
      contentType: 'text/html',
      headers: policy === undefined ? {} : { 'Content-Security-Policy': policy },
      body: `<!doctype html><html lang="nl"><meta charset="utf-8"><title>A page</title>${body}<script type="module" src="/page.js"></script>`,
    });
  });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

const { resolve: find } = createRequire(import.meta.url);
const read = (name: string) => readFileSync(find(name), 'utf8');
/** What Tailwind's own build puts in the place of these: what they say when nothing was configured. */
const fillIn = (css: string) => css.replaceAll(/(?:--)?theme\((?:[^(),]|\([^()]*\))+,\s*((?:[^()]|\([^()]*\))+)\)/g, '$1');
const tailwind4 = `@layer theme, base, components, utilities;@layer base{${fillIn(read('tailwindcss/preflight.css'))}}`;

/** Sheets that hosts have: read from where they come from, or as they stand in old portals. */
export const hostSheets = {
  'Tailwind 3': fillIn(read('tailwindcss-3/src/css/preflight.css')),
  'Tailwind 4': tailwind4,
  'Bootstrap 5': read('bootstrap/dist/css/bootstrap.css'),
  'Pico 2': read('@picocss/pico/css/pico.css'),
  'an old portal': `body { font: italic 700 13px/1.1 Verdana; text-align: center; text-transform: uppercase; letter-spacing: 1px; cursor: help }
    h1, h2, h3, h4 { color: #c00; text-transform: uppercase; border-bottom: 2px solid #c00; margin: 40px 0 } p { margin: 0 0 40px; color: gray }
    label { float: left; width: 120px; font-weight: bold } input, textarea, select { width: 120px; background: #ffc; border: 3px inset; height: 18px }
    button { background: navy; color: #fff; font: bold 11px Arial; padding: 1px; border: outset } table { border-collapse: collapse } td, th { border: 1px solid; padding: 0 }
    ul, ol { margin-left: 60px; list-style: square } li { line-height: 3; background: #eee } a { color: #00f } fieldset { border: 4px double; padding: 30px } div { zoom: 1; position: relative }`,
  'a sheet that undoes everything': '* { all: unset }',
  'a sheet of !important': `button { font-size: 40px !important; background: lime !important } p, li { color: red !important; margin: 9px !important }
    h2 { display: none !important } * { letter-spacing: 3px !important; box-sizing: content-box !important } [class], section { border: 9px solid !important }`,
} as const;

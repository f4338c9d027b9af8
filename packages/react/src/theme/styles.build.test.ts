import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';

const source = resolve(import.meta.dirname, '..');

/** The kit's sheet as the production build of a Vite host makes it: Lightning CSS, with browsers of some years back. */
async function buildSheet(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, rollupOptions: { input: resolve(source, 'styles.css') } },
  });
  const files = [built].flat().flatMap((output) => ('output' in output ? output.output : []));
  return files.map((file) => ('source' in file ? String(file.source) : '')).join('\n');
}

test('[P37] no sheet of the kit has a colour that a build rewrites', () => {
  const sheets = globSync('**/*.css', { cwd: source });
  expect(sheets.length).toBeGreaterThan(20);
  expect(sheets.filter((sheet) => /:[^;]*light-dark\(/.test(readFileSync(resolve(source, sheet), 'utf8')))).toEqual([]);
});

test('[P37] both schemes are still in the sheet after a production build', async () => {
  const css = await buildSheet();
  expect(css.includes('var(--lightningcss')).toBe(false);
  expect(css.match(/--onderweg-accent-dark,\s*#7fcfc4/g)).toHaveLength(2);
});

test('[P37] no part is drawn with a style of its own, which a server would send as an attribute', () => {
  const drawn = globSync('**/*.tsx', { cwd: source, exclude: (file) => /\.(test|stories)\./.test(file) });
  expect(drawn.length).toBeGreaterThan(100);
  expect(drawn.filter((file) => /<style|\sstyle=\{/.test(readFileSync(resolve(source, file), 'utf8')))).toEqual([]);
});

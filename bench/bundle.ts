import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build } from 'esbuild';

const dist = resolve(import.meta.dirname, 'dist');

const shared = {
  bundle: true,
  format: 'esm' as const,
  conditions: ['@onderweg/source'],
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'error',
} satisfies BuildOptions;

/** The packages as they are in the sources now, in one module for Node: no build can be stale, and none can vanish meanwhile. */
export async function importBundled(name: string): Promise<unknown> {
  await mkdir(dist, { recursive: true });
  const outfile = resolve(dist, `${name}.mjs`);
  await build({
    ...shared,
    entryPoints: [resolve(import.meta.dirname, `bundles/${name}.ts`)],
    platform: 'node',
    sourcemap: 'linked',
    outfile,
  });
  return import(pathToFileURL(outfile).href);
}

/** The script of a page, as a production build has it. */
export async function bundlePage(name: string): Promise<string> {
  const entry = ['ts', 'tsx'].map((ending) => resolve(import.meta.dirname, `pages/${name}.${ending}`)).find(existsSync);
  const { outputFiles } = await build({
    ...shared,
    entryPoints: [entry ?? name],
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    minify: true,
    write: false,
    loader: { '.css': 'empty' },
    outdir: dist,
  });
  return outputFiles[0]?.text ?? '';
}

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

import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const react = ['react', 'react-dom', 'react/*', 'react-dom/*'];

/** Bytes that a page pays for this code: minified, gzip -9. React stays outside unless it belongs to it. */
export async function measureBytes(code: string, { withReact = false } = {}): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname, loader: 'tsx' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    conditions: ['@onderweg/source'],
    external: withReact ? [] : react,
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.css': 'empty' },
    outdir: resolve(import.meta.dirname, 'dist'),
    logLevel: 'error',
  });
  return outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).byteLength, 0);
}

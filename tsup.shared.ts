import type { Options } from 'tsup';

/**
 * How every package is built: ES modules and their types, readable, with all dependencies left outside.
 * A package names its entries; they must be the ones in the "exports" of its package.json.
 */
export function build(entry: Record<string, string>, more: Options = {}): Options {
  return {
    entry,
    format: 'esm',
    target: 'es2022',
    dts: true,
    clean: true,
    splitting: true,
    treeshake: false,
    minify: false,
    sourcemap: false,
    silent: true,
    ...more,
  };
}

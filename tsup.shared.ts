import type { Options } from 'tsup';
import { findPublished } from './scripts/build/find-published.ts';
import { keepModules, nameModules } from './scripts/build/keep-modules.ts';

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
    silent: true,
    ...more,
  };
}

/** As `build`, for a package of which hosts use a part: one output file for each source file. */
export function buildModules(
  entries: Record<string, string>,
  beside: Record<string, string> = {},
  plugins: NonNullable<Options['esbuildPlugins']> = [],
): Options {
  return build(
    { ...nameModules(Object.values(entries).flatMap((entry) => [...findPublished(entry)])), ...beside },
    { dts: { entry: entries }, esbuildPlugins: [...plugins, keepModules()] },
  );
}

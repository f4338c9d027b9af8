import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/**
 * Leaves one output file for each source file. A bundler can drop a whole file that nobody uses, but not the calls at the top
 * of one big file (every event is defined by such a call), so this is what lets a host pay only for what it imports.
 */
export function keepModules(): Plugin {
  return {
    name: 'keep-modules',
    setup(esbuild) {
      esbuild.onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir, kind }) => {
        if (kind !== 'import-statement' && kind !== 'dynamic-import') return undefined;
        const isFolder = existsSync(resolve(resolveDir, path, 'index.ts'));
        return { path: `${path}${isFolder ? '/index' : ''}.js`, external: true, sideEffects: false };
      });
    },
  };
}

/** Output name → source file, of everything that is published from an entry. */
export function nameModules(files: Iterable<string>): Record<string, string> {
  return Object.fromEntries([...files].map((file) => [file.replace(/^src\//, '').replace(/\.tsx?$/, ''), file]));
}

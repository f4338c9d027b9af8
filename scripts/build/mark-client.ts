import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/**
 * Says 'use client' in the files that hold a component or a hook, and in no other: a server may call the plain functions, and reach
 * through the lists of exports to the parts.
 */
export function markClient(): Plugin {
  return {
    name: 'mark-client',
    setup(esbuild) {
      esbuild.onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
        const text = await readFile(path, 'utf8');
        const loader = extname(path) === '.tsx' ? 'tsx' : 'ts';
        return { contents: isForClient(path, text) ? `'use client';\n${text}` : text, loader };
      });
    },
  };
}

/** Does this source hold a component, a hook or a context? */
export function isForClient(path: string, text: string): boolean {
  if (path.endsWith('.tsx')) return true;
  return /^import (?!type )[^;]* from 'react';/m.test(text) || /\b(use[A-Z]\w*|guardWidget)\(/.test(text);
}

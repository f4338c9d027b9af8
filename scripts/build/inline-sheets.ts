import { resolve } from 'node:path';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** Makes of `import text from './x.css?inline'` the text of that sheet, with all that it imports, as Vite does. */
export function inlineSheets(): Plugin {
  return {
    name: 'inline-sheets',
    setup({ onResolve, onLoad, esbuild }) {
      onResolve({ filter: /\.css\?inline$/ }, ({ path, resolveDir }) => ({
        // With the end that it has: other plugins take whatever ends like a sheet.
        path: resolve(resolveDir, path),
        namespace: 'inline-sheet',
      }));
      onLoad({ filter: /.*/, namespace: 'inline-sheet' }, async ({ path }) => {
        const { outputFiles } = await esbuild.build({
          entryPoints: [path.replace(/\?inline$/, '')],
          bundle: true,
          minify: true,
          write: false,
        });
        return { contents: `export default ${JSON.stringify(outputFiles[0]?.text.trim() ?? '')};`, loader: 'js' };
      });
    },
  };
}

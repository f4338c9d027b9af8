import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import postcss from 'postcss';
import { compile } from 'tailwindcss';
import tailwind3 from 'tailwindcss-3';

const { resolve: find } = createRequire(import.meta.url);
const guide = readFileSync(resolve(import.meta.dirname, '../../../../docs/guides/your-css-and-ours.md'), 'utf8');
const kitImport = /@import '@onderweg\/react\/styles\.css';\n?/;

/** The sheet of a host as the guide says to write it, built by the host's own tool, with the kit's sheet at its place or without it. */
export async function buildRecipe(name: string, kit: string): Promise<string> {
  const [, sheet = ''] = new RegExp(`\\*\\*${name}\\.\\*\\*[^\`]*\`\`\`css\\n(.*?)\`\`\``, 's').exec(guide) ?? [];
  if (!kitImport.test(sheet)) throw new Error(`The guide has no order of layers for ${name}.`);
  const filled = sheet.replace(kitImport, () => kit);
  if (name === 'Tailwind 4') return buildTailwind4(filled);
  if (name === 'Tailwind 3')
    return (await postcss([tailwind3({ content: [{ raw: '<p class="p-4">' }] })]).process(filled, { from: undefined })).css;
  return filled.replace(
    /@import '([^']+)' layer\((\w+)\);/g,
    (_, path, layer) => `@layer ${layer}{${readFileSync(find(path), 'utf8')}}`,
  );
}

async function buildTailwind4(sheet: string): Promise<string> {
  const { build } = await compile(sheet, {
    base: import.meta.dirname,
    loadStylesheet: async (id, base) => {
      const path = find(id.startsWith('.') ? resolve(base, id) : `${id}/index.css`);
      return { path, base: dirname(path), content: readFileSync(path, 'utf8') };
    },
  });
  return build([]);
}

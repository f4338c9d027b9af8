import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { errorMessages } from '@onderweg/core';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { pictures } from './pictures/pictures.ts';

const root = resolve(import.meta.dirname, '..');
const pages = globSync(['*.md', 'docs/**/*.md', 'packages/*/README.md', 'examples/*/README.md'], { cwd: root }).filter(
  (page) => !page.startsWith('docs/api/'),
);
const read = (page: string) => readFileSync(resolve(root, page), 'utf8');

describe('docs', () => {
  test.each(Object.keys(errorMessages))(
    '%s has a page that says what happened, why it matters, what was kept and what to do',
    (code) => {
      const headings = [...read(`docs/errors/${code}.md`).matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
      expect(headings).toEqual(['What happened', 'Why it matters', 'What was kept', 'What to do']);
    },
  );

  test.each(pages)('every link in %s leads somewhere', (page) => {
    const links = [...read(page).matchAll(/\]\(([^)#\s]+)(#[^)]*)?\)/g)].map(([, link = '']) => link);
    const lost = links.filter((link) => !/^https?:/.test(link) && !existsSync(resolve(root, dirname(page), link)));
    expect(lost).toEqual([]);
  });

  test('every widget has its place and its picture in docs/widgets.md', () => {
    const exported = read('packages/react/src/index.ts').matchAll(/\b(\w+)Anatomy\b/g);
    const small = ['draft', 'field', 'saving', 'readers', 'loss', 'copyOffer', 'erasing'];
    const widgets = [...exported].map(([, name = '']) => name).filter((name) => !small.includes(name));
    const page = read('docs/widgets.md');
    const headings = [...page.matchAll(/^## (\w+)$/gm)].map(([, name = '']) => name);
    const missing = widgets.filter((name) => !headings.some((heading) => heading.toLowerCase() === name.toLowerCase()));
    expect(missing).toEqual([]);
    expect(pictures.map(({ name }) => name.replaceAll('-', ''))).toEqual(headings.map((heading) => heading.toLowerCase()));
  });

  test('every sample compiles', () => {
    const folder = resolve(root, 'node_modules/.cache/onderweg/samples');
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(resolve(folder, 'css.d.ts'), "declare module '*.css';\n");
    const files = pages.flatMap((page) =>
      [...read(page).matchAll(/^```(tsx?)(?: (?!ignore)(\S+))?\n(.*?)^```$/gms)].map(
        ([, language = 'ts', name, code = ''], at) => {
          const place = page.replaceAll(/[^a-z]+/gi, '-');
          // Files with a name belong together, as in the project of the reader.
          const file = resolve(folder, name ? `${place}/${name}` : `${place}-${at}.${language}`);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, `${code}\nexport {};\n`);
          return file;
        },
      ),
    );
    const { config } = ts.readConfigFile(resolve(root, 'tsconfig.base.json'), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
    const program = ts.createProgram([...files, resolve(folder, 'css.d.ts')], {
      ...options,
      noUnusedLocals: false,
      types: ['node'],
    });
    const problems = ts
      .getPreEmitDiagnostics(program)
      .filter(({ file }) => file && files.includes(file.fileName))
      .map(
        ({ file, messageText }) => `${file?.fileName.split('/').at(-1)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
      );
    expect(files.length).toBeGreaterThan(10);
    expect(problems).toEqual([]);
  }, 180_000);
});

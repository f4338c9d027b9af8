import { type Edit, insertLine, insertSorted } from './change.ts';
import { type Name, readKebab, spell } from './name.ts';
import { writeWidget } from './widget.files.ts';

/** A widget: hook, anatomy, parts, style, example, story and test, with its words in each language and its line in each list. */
export function addWidget(edit: Edit, given: string): void {
  const words = readKebab(given);
  if (typeof words === 'string') throw new Error(words);
  const name = spell(words);
  for (const [file, text] of Object.entries(writeWidget(name))) edit.add(`packages/react/src/${name.kebab}/${file}`, text);
  edit.change('packages/react/src/index.ts', (text) =>
    insertLine(
      text,
      `export { ${name.pascal}, type ${name.pascal}Api, ${name.camel}Anatomy, use${name.pascal} } from './${name.kebab}';`,
    ),
  );
  edit.change('packages/react/src/parts.ts', (text) =>
    insertLine(
      insertLine(text, `export { ${name.pascal}Root } from './${name.kebab}/${name.kebab}.guarded';`),
      `export { ${name.pascal}Title } from './${name.kebab}/${name.kebab}-title';`,
    ),
  );
  edit.change('packages/react/src/styles.css', (text) =>
    insertLine(text, `@import "./${name.kebab}/${name.kebab}.css" layer(onderweg);`),
  );
  const title = { title: name.plain, empty: name.plain };
  addWords(edit, 'nl', name, { ...title, empty: 'Hier komt wat je opschrijft.' });
  addWords(edit, 'nl-u', name, { empty: 'Hier komt wat u opschrijft.' });
  addWords(edit, 'en', name, { ...title, empty: 'What you write down comes here.' });
}

function addWords(edit: Edit, language: string, name: Name, words: Readonly<Record<string, string>>): void {
  const folder = `packages/texts/src/${language}`;
  edit.add(`${folder}/${name.kebab}.json`, `${JSON.stringify(words, undefined, 2)}\n`);
  edit.change(`${folder}/index.ts`, (text) =>
    insertSorted(insertSorted(text, `import ${name.camel} from './${name.kebab}.json';`, 'import '), `  ${name.camel},`, '  '),
  );
}

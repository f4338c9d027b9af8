import { type Edit, insertLine, insertSorted } from './change.ts';
import { type Name, readDotted, spell } from './name.ts';

const room = 'packages/core/src/events';

/** A kind of event: definition, fixture, test, its line in the list, and its sentence in each language. */
export function addEvent(edit: Edit, type: string): void {
  const words = readDotted(type);
  if (typeof words === 'string') throw new Error(words);
  const name = spell(words);
  edit.add(`${room}/${name.kebab}.ts`, writeDefinition(type, name));
  edit.add(
    `${room}/fixtures/${name.kebab}.v1.json`,
    `${JSON.stringify({ text: 'What was written in version 1.' }, undefined, 2)}\n`,
  );
  edit.add(`${room}/${name.kebab}.test.ts`, writeTest(type, name));
  edit.change(`${room}/events.ts`, (text) =>
    insertLine(
      insertSorted(text, `import { ${name.camel} } from './${name.kebab}';`, 'import { '),
      `  '${type}': ${name.camel},`,
      '} as const;',
    ),
  );
  const plain = type.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace('.', ' ');
  addWords(
    edit,
    'nl',
    type,
    `{author, select, coach {Je coach} sponsor {Je opdrachtgever} other {Je}} schreef iets op (${plain})`,
  );
  addWords(
    edit,
    'nl-u',
    type,
    `{author, select, coach {Uw coach} sponsor {Uw opdrachtgever} other {U}} schreef iets op (${plain})`,
  );
  addWords(
    edit,
    'en',
    type,
    `{author, select, coach {Your coach} sponsor {Your sponsor} other {You}} wrote something down (${plain})`,
  );
}

function addWords(edit: Edit, language: string, type: string, words: string): void {
  edit.change(`packages/texts/src/${language}/events.json`, (text) => {
    const { unknown, ...known } = JSON.parse(text) as Record<string, Record<string, string> | string>;
    const [thing = '', happened = ''] = type.split('.');
    const group = known[thing];
    const next = { ...known, [thing]: { ...(typeof group === 'object' ? group : {}), [happened]: words } };
    return `${JSON.stringify(unknown === undefined ? next : { ...next, unknown }, undefined, 2)}\n`;
  });
}

const writeDefinition = (type: string, name: Name) => `import { type Infer, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { text } from './fields';

/** What happened, in one plain sentence. */
const schema = strictObject({ text: text() });

export type ${name.pascal} = Infer<typeof schema>;

export const ${name.camel} = defineEvent({
  type: '${type}',
  versions: { initial: 1 },
  schema,
  audience: 'private',
  // Nothing of it is in the dossier yet: add it here to the table or the fact that it changes.
  fold: () => undefined,
});
`;

const writeTest = (type: string, name: Name) => `import { expect, test } from 'vitest';
import { fold } from '../dossier/fold';
import type { Entry } from '../journal/entry';
import first from './fixtures/${name.kebab}.v1.json';
import { ${name.camel} } from './${name.kebab}';

const entry: Entry = {
  id: '0193b1a0-0000-7000-8000-000000000001',
  journal: 'me',
  author: { id: 'client', role: 'client' },
  device: 'laptop',
  deviceSeq: 1,
  type: '${type}',
  version: 1,
  audience: 'private',
  shownTime: '2026-01-12T09:30:00+01:00',
  payload: first,
};

test('[U1] ${type}: version 1 is read for ever', () => {
  expect(${name.camel}.version).toBe(1);
  expect(fold([entry])).toMatchObject({ entries: 1, unread: 0 });
});

test('[J1] ${type}: what it needs may not be missing', () => {
  expect(${name.camel}.check({})).toBe(false);
});
`;

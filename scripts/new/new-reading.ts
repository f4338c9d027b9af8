import { type Edit, insertLine } from './change.ts';
import { type Name, readKebab, spell } from './name.ts';

const room = 'packages/core/src/readings';

/** A question asked of the dossier: its file, its test, and its line among the exports. */
export function addReading(edit: Edit, given: string): void {
  const words = readKebab(given);
  if (typeof words === 'string') throw new Error(words);
  const name = spell(words);
  edit.add(`${room}/${name.kebab}.ts`, writeReading(name));
  edit.add(`${room}/${name.kebab}.test.ts`, writeTest(name));
  edit.change('packages/core/src/index.ts', (text) =>
    insertLine(text, `export { type ${name.pascal}, ${name.camel} } from './readings/${name.kebab}';`),
  );
}

const writeReading = (name: Name) => `import type { Dossier } from '../dossier/dossier';
import type { Evidence } from './reading';

/** The answer, in one plain sentence. It is an offer, and rests on the entries that it names. */
export type ${name.pascal} = Evidence & { readonly findings: number };

/** @example ${name.camel}(journal.dossier) */
export function ${name.camel}(dossier: Dossier): ${name.pascal} {
  const found = dossier.findings.filter(({ round }) => round === dossier.cycle.context.round);
  return { findings: found.length, evidence: found.map(({ entry }) => entry) };
}
`;

const writeTest = (name: Name) => `import { expect, test } from 'vitest';
import { fold } from '../dossier/fold';
import { ${name.camel} } from './${name.kebab}';

test('[R1] ${name.kebab}: before anything happened it rests on nothing', () => {
  expect(${name.camel}(fold([]))).toEqual({ findings: 0, evidence: [] });
});
`;

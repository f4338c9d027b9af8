import { measureBytes } from './sizes.ts';

const widget = (name: string) => `export { ${name}, Onderweg } from '@onderweg/react';`;
const journal = "export { openJournal } from '@onderweg/core';";
const store = "export { indexedDbStorage } from '@onderweg/storage/indexeddb';";
const dutch = "export { nl } from '@onderweg/texts/nl';";

/** What a host may take, and the code that takes it. */
const choices: readonly (readonly [what: string, code: string])[] = [
  ['a journal: `openJournal`', journal],
  ['IndexedDB', store],
  ['Dutch, je and u, of all widgets', dutch],
  ['English, of all widgets', "export { en } from '@onderweg/texts/en';"],
  ['the provider alone', "export { Onderweg } from '@onderweg/react';"],
  ...[
    ...['Intake', 'Course', 'ExplorationLog', 'Reflection', 'Directions', 'Criteria', 'Grid', 'Market', 'Journey', 'NextStep'],
    ...['Standstill', 'Visibility', 'Report', 'SessionPreparation', 'Profile', 'Estimates', 'AfterCare', 'Nudges', 'CoachChoice'],
    ...['FreeWriting', 'MyData'],
  ].map((name) => [`\`${name}\` and the provider`, widget(name)] as const),
  ['one widget with all it needs: `Intake`, a journal, IndexedDB, Dutch', [journal, store, dutch, widget('Intake')].join('')],
  ['everything', [journal, store, dutch, "export * from '@onderweg/react';"].join('')],
];

const start = '| what | kB |\n| --- | ---: |\n';

/** The table of the guide: kB (1,000 bytes), minified, gzip, React outside. */
export async function makeSizeTable(): Promise<string> {
  const rows: string[] = [];
  for (const [what, code] of choices) rows.push(`| ${what} | ${((await measureBytes(code)) / 1000).toFixed(1)} |\n`);
  return start + rows.join('');
}

/** Where the table stands in a page, and its figures. @throws Error when there is none */
export function findSizeTable(page: string): {
  readonly from: number;
  readonly to: number;
  readonly figures: Record<string, number>;
} {
  const from = page.indexOf(start);
  if (from < 0) throw new Error('There is no table of sizes in this page.');
  const rows = /^(?:\|.*\n)+/.exec(page.slice(from))?.[0] ?? '';
  const figures = [...rows.matchAll(/^\| (.*) \| ([\d.]+) \|$/gm)].map(([, what = '', size]) => [what, Number(size)] as const);
  return { from, to: from + rows.length, figures: Object.fromEntries(figures) };
}

import { resolve } from 'node:path';
import { type Edit, openEdit, writeChanges } from './new/change.ts';
import { addEvent } from './new/new-event.ts';
import { addReading } from './new/new-reading.ts';
import { addWidget } from './new/new-widget.ts';

// pnpm new event finding.logged | reading next-step | widget journey
const kinds: Readonly<Record<string, (edit: Edit, name: string) => void>> = {
  event: addEvent,
  reading: addReading,
  widget: addWidget,
};

const [kind = '', name] = process.argv.slice(2);
const root = resolve(import.meta.dirname, '..');
const add = kinds[kind];

if (!add || name === undefined) {
  console.log('Say what, and its name: pnpm new event <thing.happened>, pnpm new reading <name> or pnpm new widget <name>.');
  process.exit(1);
}
try {
  const edit = openEdit(root);
  add(edit, name);
  writeChanges(root, edit.changes);
  console.log([...edit.changes.keys()].join('\n'));
  if (kind !== 'reading') console.error('New words: now run `npx vitest run --project unit packages/texts -u`.');
} catch (error) {
  console.log(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

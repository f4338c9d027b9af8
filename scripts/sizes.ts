import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { findSizeTable, makeSizeTable } from '../bench/size-table.ts';

// pnpm sizes: writes the table of docs/guides/sizes.md anew.
const path = resolve(import.meta.dirname, '../docs/guides/sizes.md');
const page = readFileSync(path, 'utf8');
const { from, to } = findSizeTable(page);
writeFileSync(path, page.slice(0, from) + (await makeSizeTable()) + page.slice(to));

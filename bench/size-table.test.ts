import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { findSizeTable, makeSizeTable } from './size-table.ts';

const guide = readFileSync(resolve(import.meta.dirname, '../docs/guides/sizes.md'), 'utf8');

test('the sizes in the guide are those of today, to a tenth', async () => {
  const { figures: told } = findSizeTable(guide);
  const { figures: measured } = findSizeTable(await makeSizeTable());
  expect(Object.keys(told)).toEqual(Object.keys(measured));
  const wrong = Object.entries(measured).filter(([what, size]) => Math.abs(size - (told[what] ?? 0)) > size / 10 + 0.3);
  expect(wrong, '`pnpm sizes` writes them anew').toEqual([]);
}, 120_000);

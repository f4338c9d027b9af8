import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { RowResult, Verdict } from './measure.ts';
import { describeSetting } from './setting.ts';
import { findWhy } from './why.ts';

const file = resolve(import.meta.dirname, 'RESULTS.md');
const keptFrom = '<!-- The same as data, for the next run: ';
const keptTo = ' -->';

export function printResult(result: RowResult): void {
  console.log(`\n${result.row}  ${result.what}`);
  for (const { what, value, unit } of result.figures) console.log(`  ${what.padEnd(64)} ${toText(value)} ${unit}`);
  for (const verdict of result.verdicts) console.log(`  → ${verdict.goal}: ${judge(verdict)}`);
  for (const note of result.notes ?? []) console.log(`  (${note})`);
}

/** A row that was measured now replaces the one from before; the rest stays, each with its own date and sources. */
export async function writeResult(result: RowResult, measured: { sources: string; isQuick: boolean }): Promise<void> {
  const before = await readKept();
  before[result.row] = { ...result, ...measured, on: new Date().toISOString().slice(0, 10) };
  const rows = Object.values(before).sort((a, b) => a.row.localeCompare(b.row));
  await writeFile(file, `${toPage(rows)}\n${keptFrom}${JSON.stringify(before)}${keptTo}\n`);
}

type Kept = RowResult & { readonly on: string; readonly sources?: string; readonly isQuick: boolean };

async function readKept(): Promise<Record<string, Kept>> {
  const page = await readFile(file, 'utf8').catch(() => '');
  const start = page.indexOf(keptFrom);
  if (start < 0) return {};
  return JSON.parse(page.slice(start + keptFrom.length, page.lastIndexOf(keptTo))) as Record<string, Kept>;
}

function toPage(rows: readonly Kept[]): string {
  const goals = rows.flatMap(({ row, verdicts }) =>
    verdicts.map((verdict) => `| ${row} | ${verdict.goal} | ${toText(verdict.value)} | ${judge(verdict)} |`),
  );
  const parts = rows.map(
    ({ row, what, figures, notes = [], on, sources, isQuick }) =>
      `## ${row}: ${what}\n\n${on}${sources ? `, sources ${sources}` : ''}${isQuick ? ', quick' : ''}\n\n| what | median | |\n| --- | ---: | --- |\n` +
      `${figures.map(({ what: name, value, unit }) => `| ${name} | ${toText(value)} | ${unit} |`).join('\n')}\n` +
      `${notes.map((note) => `\n${note}\n`).join('')}`,
  );
  return (
    '# Results\n\nWritten by `pnpm bench`: ratios within one run on the same work, medians of interleaved rounds.\n\n' +
    `${describeSetting()}\n\n| row | goal | measured | |\n| --- | --- | ---: | --- |\n${goals.join('\n')}\n\n${parts.join('\n')}`
  );
}

function judge({ goal, value, limit, kind = 'most', why = findWhy(goal) }: Verdict): string {
  const isReached = kind === 'most' ? value <= limit : value >= limit;
  if (isReached) return 'reached';
  const factor = kind === 'most' ? value / limit : limit / value;
  return `missed by a factor of ${factor.toFixed(2)}${why ? `: ${why}` : ''}`;
}

export function toText(value: number): string {
  if (value >= 1000) return Math.round(value).toLocaleString('en');
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

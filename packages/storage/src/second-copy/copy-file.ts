import type { JournalRecord } from '@onderweg/core';
import { formatRuns, parseRuns, type Run, toRuns } from './runs';

/** A record, and where it stands in its store. */
export type PlacedRecord = JournalRecord & { readonly position: number };

export type CopyFile = { readonly name: string; readonly text: string };

const mostText = 128 * 1_024;
const longestName = 120;

/** The files that hold these records: none large, and each with the positions of its records for a name. One is made at a time. */
export function* toCopyFiles(folder: string, records: readonly PlacedRecord[]): Generator<CopyFile, void, void> {
  let lines: string[] = [];
  let positions: number[] = [];
  let size = 0;
  const toFile = () => ({ name: toRecordFileName(folder, toRuns(positions)), text: lines.join('') });
  for (const { position, key, text } of [...records].sort((one, other) => one.position - other.position)) {
    const isNewRun = positions.length > 0 && position > (positions.at(-1) ?? 0) + 1;
    if (size > mostText || (isNewRun && formatRuns(toRuns(positions)).length > longestName)) {
      yield toFile();
      [lines, positions, size] = [[], [], 0];
    }
    const line = `${JSON.stringify([position, key, text])}\n`;
    lines.push(line);
    positions.push(position);
    size += line.length;
  }
  if (lines.length > 0) yield toFile();
}

export function toRecordFileName(folder: string, runs: readonly Run[]): string {
  return `${folder}/r~${formatRuns(runs)}`;
}

/** The positions that a file holds; none when it is not of records. */
export function readRuns(name: string): readonly Run[] {
  const file = name.slice(name.indexOf('/') + 1);
  return file.startsWith('r~') ? parseRuns(file.slice(2)) : [];
}

/** A line that is damaged is left out: it is a copy of what may still stand elsewhere. */
export function readCopyFile(text: string): readonly PlacedRecord[] {
  return text.split('\n').flatMap((line) => {
    try {
      const [position, key, value]: unknown[] = JSON.parse(line);
      const isRecord = typeof position === 'number' && typeof key === 'string' && typeof value === 'string';
      return isRecord ? [{ position, key, text: value }] : [];
    } catch {
      return [];
    }
  });
}

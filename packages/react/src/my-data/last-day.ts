import { toDay } from '@onderweg/core';

/** At the end of a file stands what was written last; of a long one no more than this is looked at. */
const looked = 200_000;

/** The last day on which something was written in a dossier file. */
export function readLastDay(bytes: Uint8Array, journal: string): string | undefined {
  const lines = new TextDecoder().decode(bytes.subarray(-looked)).split('\n');
  const days = lines.flatMap((line) => {
    const entry = parse(line);
    return entry?.journal === journal && typeof entry.shownTime === 'string' ? [toDay(entry.shownTime)] : [];
  });
  return days
    .filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day))
    .toSorted()
    .at(-1);
}

function parse(line: string): { readonly journal?: unknown; readonly shownTime?: unknown } | undefined {
  try {
    return JSON.parse(line) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Positions that follow each other, both ends included. */
export type Run = readonly [first: number, last: number];

export function toRuns(positions: readonly number[]): readonly Run[] {
  const runs: [number, number][] = [];
  for (const position of [...positions].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && position <= last[1] + 1) last[1] = Math.max(last[1], position);
    else runs.push([position, position]);
  }
  return runs;
}

/** As it stands in the name of a file: `1-9~c-c`, in base 36. */
export function formatRuns(runs: readonly Run[]): string {
  return runs.map((run) => run.map((end) => end.toString(36)).join('-')).join('~');
}

export function parseRuns(text: string): readonly Run[] {
  return text.split('~').flatMap((part): Run[] => {
    const [, first = '', last = ''] = /^([0-9a-z]+)-([0-9a-z]+)$/.exec(part) ?? [];
    const run: Run = [Number.parseInt(first, 36), Number.parseInt(last, 36)];
    return run[0] >= 1 && run[1] >= run[0] ? [run] : [];
  });
}

export function countRuns(runs: readonly Run[]): number {
  return runs.reduce((count, [first, last]) => count + last - first + 1, 0);
}

export function lastOf(runs: readonly Run[]): number {
  return runs.reduce((most, [, last]) => Math.max(most, last), 0);
}

/** What of 1 up to `end` no run covers. */
export function findGaps(runs: readonly Run[], end: number): readonly Run[] {
  const gaps: Run[] = [];
  let next = 1;
  for (const [first, last] of [...runs].sort(([one], [other]) => one - other)) {
    if (first > next) gaps.push([next, Math.min(first - 1, end)]);
    next = Math.max(next, last + 1);
    if (next > end) return gaps;
  }
  return next > end ? gaps : [...gaps, [next, end]];
}

export function isCovered(runs: readonly Run[], position: number): boolean {
  return runs.some(([first, last]) => first <= position && position <= last);
}

/** The known name that is the fewest slips of the keyboard away: at most one in three letters. Nothing when none is near. */
export function findNearest(word: string, known: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3));
  let nearest: { readonly name: string; readonly slips: number } | undefined;
  for (const name of known) {
    // More letters apart than slips allowed: no need to count, and a word of a million letters costs nothing.
    if (Math.abs(name.length - word.length) > Math.min(limit, name.length)) continue;
    const slips = countSlips(word.toLowerCase(), name.toLowerCase());
    if (slips <= limit && (nearest === undefined || slips < nearest.slips)) nearest = { name, slips };
  }
  return nearest?.name;
}

/** Levenshtein (1966): letters added, left out or changed. */
function countSlips(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [line, letter] of [...from].entries()) {
    const next = [line + 1];
    for (const [at, other] of [...to].entries()) {
      next.push(Math.min((row[at] ?? 0) + (letter === other ? 0 : 1), (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

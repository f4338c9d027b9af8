/** Names of texts are long: one slip in four signs still points at one of them. */
const slipsPerSign = 1 / 4;

/** The known name that is the fewest slips of the keyboard away, if one is near. */
export function findNearestName(word: string, known: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(word.length * slipsPerSign));
  let nearest: { readonly name: string; readonly slips: number } | undefined;
  for (const name of known) {
    if (Math.abs(name.length - word.length) > limit) continue;
    const slips = countSlips(word.toLowerCase(), name.toLowerCase());
    if (slips <= limit && (nearest === undefined || slips < nearest.slips)) nearest = { name, slips };
  }
  return nearest?.name;
}

/** Levenshtein (1966): signs added, left out or changed. */
function countSlips(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let line = 0; line < from.length; line += 1) {
    const next = [line + 1];
    for (let at = 0; at < to.length; at += 1) {
      const same = (row[at] ?? 0) + (from[line] === to[at] ? 0 : 1);
      next.push(Math.min(same, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

type Dreaded = { readonly dreadBefore?: number | undefined; readonly dreadAfter?: number | undefined };
type Explorations = { readonly filter: (keep: (each: Dreaded) => boolean) => readonly Dreaded[] };

/** What somebody learned of their own dread the last time, 0 to 10, when it was less than feared. */
export function findLastDread(explorations: Explorations): { readonly before: number; readonly after: number } | undefined {
  const last = explorations.filter(({ dreadBefore, dreadAfter }) => dreadBefore !== undefined && dreadAfter !== undefined).at(-1);
  if (last?.dreadBefore === undefined || last.dreadAfter === undefined || last.dreadAfter >= last.dreadBefore) return undefined;
  return { before: last.dreadBefore, after: last.dreadAfter };
}

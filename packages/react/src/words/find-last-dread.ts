type Dreaded = { readonly dreadBefore?: number | undefined; readonly dreadAfter?: number | undefined };
type Explorations = { readonly filter: (keep: (each: Dreaded) => boolean) => readonly Dreaded[] };

const muchDread = 5;
const muchLess = 2;

/** What somebody learned of their own dread the last time, 0 to 10, when they feared it and it was clearly less. */
export function findLastDread(explorations: Explorations): { readonly before: number; readonly after: number } | undefined {
  const last = explorations.filter(({ dreadBefore, dreadAfter }) => dreadBefore !== undefined && dreadAfter !== undefined).at(-1);
  const { dreadBefore: before, dreadAfter: after } = last ?? {};
  if (before === undefined || after === undefined || before < muchDread || before - after < muchLess) return undefined;
  return { before, after };
}

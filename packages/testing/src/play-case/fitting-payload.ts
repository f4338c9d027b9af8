export type Payload = Readonly<Record<string, unknown>>;

const leftOpen = '…';

/**
 * One step closer to what a journal takes, at the place where it did not fit: what there is no room for is left out, and words
 * that are missing are left open. A script that is about a rule needs no words, and may say more than a journal keeps.
 *
 * @returns undefined when there is nothing left to try
 */
export function mendPayload(payload: Payload, path: readonly (string | number)[]): Payload | undefined {
  const mended = structuredClone(payload);
  let parent: unknown = mended;
  for (const part of path.slice(0, -1)) parent = isObject(parent) ? parent[part] : undefined;
  const name = path.at(-1);
  if (name === undefined || !isObject(parent) || parent[name] === leftOpen) return undefined;
  if (Array.isArray(parent)) parent.splice(Number(name), 1);
  else if (name in parent) delete parent[name];
  else parent[name] = leftOpen;
  return mended;
}

function isObject(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}

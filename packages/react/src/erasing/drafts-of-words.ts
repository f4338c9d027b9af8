import { type Drafts, isSameWords } from '@onderweg/core';
import { parseDraft } from '../draft/draft';
import { parseDraftKey } from '../draft/draft-key';

/**
 * Drafts that hold these words or began with them, as of a correction, and drafts of forms about these things: nothing could
 * open those any more.
 */
export async function findDraftsOf(
  drafts: Drafts,
  words: readonly string[],
  things: ReadonlySet<string>,
): Promise<readonly string[]> {
  if (words.length === 0 && things.size === 0) return [];
  const found: string[] = [];
  for (const key of await drafts.keys()) {
    const [, ...about] = parseDraftKey(key).form.split('/');
    const draft = about.some((id) => things.has(id)) ? undefined : parseDraft(await drafts.read(key));
    const texts = [draft?.values, draft?.start].flatMap((values) => Object.values(values ?? {})).flat();
    const holdsWords = texts.some((text) => text !== undefined && isSameWords(text, words));
    if (holdsWords || about.some((id) => things.has(id))) found.push(key);
  }
  return found;
}

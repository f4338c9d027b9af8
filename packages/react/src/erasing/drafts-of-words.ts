import { type Drafts, isSameWords } from '@onderweg/core';
import { parseDraft } from '../draft/draft';

/** Drafts that hold these words, or began with them: of a correction, or of a form that was filled from there. */
export async function findDraftsOf(drafts: Drafts, words: readonly string[]): Promise<readonly string[]> {
  if (words.length === 0) return [];
  const found: string[] = [];
  for (const key of await drafts.keys()) {
    const draft = parseDraft(await drafts.read(key));
    const texts = [draft?.values, draft?.start].flatMap((values) => Object.values(values ?? {})).flat();
    if (texts.some((text) => text !== undefined && isSameWords(text, words))) found.push(key);
  }
  return found;
}

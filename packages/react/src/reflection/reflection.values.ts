import { type EventPayloads, promptsInTheBox, type ReflectionPrompt } from '@onderweg/core';
import { type FormValues, listOf, textOf } from '../draft/form-values';

type BoxedPrompt = (typeof promptsInTheBox)[number];
const isBoxed = (id: string): id is BoxedPrompt => promptsInTheBox.some((prompt) => prompt === id);
export const lenses = ['place', 'moment', 'approach', 'missing'] as const;

type About = Pick<EventPayloads['reflection.written'], 'explorations' | 'findings'>;

/** The field of a prompt: one of the firm's own may bear any name. */
export function toPromptField(id: string): string {
  return isBoxed(id) ? id : `own.${id}`;
}

/** From the fields to a reflection; nothing when each prompt was skipped. */
export function toReflection(
  values: FormValues,
  prompts: readonly ReflectionPrompt[],
  about: About = {},
): EventPayloads['reflection.written'] | undefined {
  const written: Partial<Record<BoxedPrompt, string>> = {};
  const answers: Record<string, string> = {};
  for (const { id } of prompts) {
    const text = textOf(values, toPromptField(id));
    if (text === undefined) continue;
    if (isBoxed(id)) written[id] = text;
    else answers[id] = text;
  }
  const own = Object.keys(answers).length > 0 ? { answers } : {};
  return Object.keys({ ...written, ...own }).length > 0 ? { ...about, ...written, ...own } : undefined;
}

/** From the fields to a conclusion, or what it still needs. */
export function toConclusion(values: FormValues): EventPayloads['conclusion.drawn'] | { readonly missing: 'text' | 'rests' } {
  const text = textOf(values, 'text');
  const rests = listOf(values, 'rests');
  if (text === undefined) return { missing: 'text' };
  return rests.length > 0 ? { text, rests: [...rests] } : { missing: 'rests' };
}

/** Is something written that was not recorded? */
export function isConclusionBegun(values: FormValues): boolean {
  return textOf(values, 'text') !== undefined || listOf(values, 'rests').length > 0;
}

import type { EventPayloads } from '@onderweg/core';
import { answered, type FormValues, listOf, textOf } from '../draft/form-values';

export const prompts = ['whatHappened', 'whatItDid', 'whatItSays', 'soNow'] as const;
export const lenses = ['place', 'moment', 'approach', 'missing'] as const;
export const audiences = ['private', 'coach'] as const;

type About = Pick<EventPayloads['reflection.written'], 'explorations' | 'findings'>;

/** From the fields to a reflection; nothing when each prompt was skipped. */
export function toReflection(values: FormValues, about: About = {}): EventPayloads['reflection.written'] | undefined {
  const [whatHappened, whatItDid, whatItSays, soNow] = prompts.map((prompt) => textOf(values, prompt));
  const written = answered({ whatHappened, whatItDid, whatItSays, soNow });
  return Object.keys(written).length > 0 ? { ...about, ...written } : undefined;
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

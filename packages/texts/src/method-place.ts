import type { MethodProblem } from '@onderweg/core';
import type { Texts } from './texts';

const lists = { kinds: 'kind', firstMoves: 'move', prompts: 'prompt' } as const;
const named = { question: 'namedQuestion', kind: 'namedKind', prompt: 'namedPrompt' } as const;

/** Where in a pack, or in its file, for somebody who counts from 1. */
export function describeMethodPlace({ path, line, id }: MethodProblem, texts: Texts): string {
  const [first, second, third, ...rest] = path;
  if (line !== undefined) return texts.t('methodProblems.places.line', { n: line });
  if (first === undefined) return texts.t('methodProblems.places.pack');
  if (first === 'intake' && second === 'questions' && typeof third === 'number') {
    return withField(nameEntry('question', third, id, texts), rest, texts);
  }
  const listed = Object.entries(lists).find(([list]) => list === first)?.[1];
  if (listed && typeof second === 'number') {
    return withField(nameEntry(listed, second, id, texts), [third ?? '', ...rest], texts);
  }
  return withField(texts.t('methodProblems.places.field', { field: String(first) }), path.slice(1), texts);
}

function nameEntry(entry: 'question' | 'kind' | 'move' | 'prompt', at: number, id: string | undefined, texts: Texts): string {
  const n = at + 1;
  if (id === undefined || entry === 'move') return texts.t(`methodProblems.places.${entry}`, { n });
  return texts.t(`methodProblems.places.${named[entry]}`, { n, id });
}

function withField(place: string, rest: MethodProblem['path'], texts: Texts): string {
  const field = rest.map((part) => (typeof part === 'number' ? part + 1 : part)).filter((part) => part !== '');
  return field.length === 0 ? place : texts.t('methodProblems.places.inside', { place, field: field.join(' → ') });
}

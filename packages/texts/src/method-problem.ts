import type { MethodProblem } from '@onderweg/core';
import type { Texts } from './texts';

const rules = [
  'invalid_type',
  'too_small',
  'too_big',
  'invalid_format',
  'invalid_value',
  'unrecognized_keys',
  'invalid_key',
  'missing',
  'repeated',
  'asksTooLittle',
  'noMarket',
  'noSuchKind',
  'never',
] as const;

/**
 * What is wrong with a method pack, for somebody who never reads code: where it is, what it is, and how to mend it.
 *
 * @example
 * const parsed = parseMethod(JSON.parse(text));
 * const words = isMethod(parsed) ? [] : parsed.map((problem) => describeMethodProblem(problem, texts));
 */
export function describeMethodProblem(problem: MethodProblem, texts: Texts): string {
  const { rule, nearest, known = [] } = problem;
  const named = rules.find((name) => name === rule) ?? 'other';
  return [
    `${describePlace(problem, texts)}:`,
    texts.t(`methodProblems.rules.${named}`),
    nearest === undefined ? '' : texts.t('methodProblems.nearest', { nearest }),
    nearest === undefined && known.length > 0 ? texts.t('methodProblems.known', { known: texts.list(known) }) : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function describePlace({ path }: MethodProblem, texts: Texts): string {
  const [first, second, third, ...rest] = path;
  if (first === undefined) return texts.t('methodProblems.places.pack');
  if (first === 'intake' && second === 'questions' && typeof third === 'number') {
    return withField(texts.t('methodProblems.places.question', { n: third + 1 }), rest, texts);
  }
  if (first === 'kinds' && typeof second === 'number') {
    return withField(texts.t('methodProblems.places.kind', { n: second + 1 }), [third ?? '', ...rest], texts);
  }
  const listed = first === 'firstMoves' ? 'move' : first === 'prompts' ? 'prompt' : undefined;
  if (listed && typeof second === 'number') {
    return withField(texts.t(`methodProblems.places.${listed}`, { n: second + 1 }), [third ?? '', ...rest], texts);
  }
  return withField(texts.t('methodProblems.places.field', { field: String(first) }), path.slice(1), texts);
}

function withField(place: string, rest: MethodProblem['path'], texts: Texts): string {
  const field = rest.map((part) => (typeof part === 'number' ? part + 1 : part)).filter((part) => part !== '');
  return field.length === 0 ? place : texts.t('methodProblems.places.inside', { place, field: field.join(' → ') });
}

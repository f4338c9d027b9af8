import { isFixedText } from './fixed-texts';
import type { FittingParts } from './fitting-parts';
import { kindsInTheBox } from './kinds';
import {
  type ExplorationKind,
  type FirstMoveOfMethod,
  type IntakeQuestion,
  promptsInTheBox,
  type ReflectionPrompt,
} from './method';
import type { MethodProblem } from './method-problem';
import { findNearest } from './nearest';

type Path = MethodProblem['path'];

/** What no schema can tell: each rule looks at its own part, and leaves alone what does not fit its shape. */
export function findRuleProblems(parts: FittingParts): MethodProblem[] {
  return [
    ...findRepeated(parts),
    ...findSameAsks(parts),
    ...findNameless(parts),
    ...findAstray(parts),
    ...findUnasked(parts),
    ...findInward(parts),
    ...findReplaced(parts),
  ];
}

const lists: readonly Path[] = [['intake', 'questions'], ['kinds'], ['prompts']];

function findRepeated(parts: FittingParts): MethodProblem[] {
  return lists.flatMap((path) => findDoubles(parts, path, 'id').map(({ at }) => problem([...path, at, 'id'], 'repeated')));
}

/** The second answer would take the place of the first. Who repeats a whole question is told that already. */
function findSameAsks(parts: FittingParts): MethodProblem[] {
  const path = ['intake', 'questions'];
  const repeated = new Set(findDoubles(parts, path, 'id').map(({ at }) => at));
  return findDoubles(parts, path, 'asks')
    .filter(({ at, word }) => word !== 'own' && !repeated.has(at))
    .map(({ at, word, earlier }) => ({ ...problem([...path, at, 'asks'], 'sameAsks'), given: word, earlier }));
}

type Double = { readonly at: number; readonly word: string; readonly earlier: number };

function findDoubles(parts: FittingParts, path: Path, field: string): readonly Double[] {
  const first = new Map<string, number>();
  return (parts.list(...path) ?? []).flatMap((_, at) => {
    const word = parts.read(...path, at, field);
    if (typeof word !== 'string') return [];
    const earlier = first.get(word);
    if (earlier === undefined) first.set(word, at);
    return earlier === undefined ? [] : [{ at, word, earlier }];
  });
}

/** Nobody can choose what has no name. */
function findNameless(parts: FittingParts): MethodProblem[] {
  const isKnown = (id: string) => kindsInTheBox.some((kind) => kind.id === id);
  const isInTheBox = (id: string) => promptsInTheBox.some((prompt) => prompt === id);
  const nameless = <Part extends { readonly text?: unknown }>(path: Path, needsText: (part: Part) => boolean) =>
    listFitting<Part>(parts, path).flatMap(({ at, part }) =>
      needsText(part) && !part.text ? [problem([...path, at, 'text'], 'missing')] : [],
    );
  return [
    ...nameless<IntakeQuestion>(['intake', 'questions'], ({ asks }) => asks === 'own'),
    ...nameless<ExplorationKind>(['kinds'], ({ id }) => !isKnown(id)),
    ...nameless<ReflectionPrompt>(['prompts'], ({ id }) => !isInTheBox(id)),
  ];
}

/** A first move into the market says which way, and that way is one of this pack. */
function findAstray(parts: FittingParts): MethodProblem[] {
  const known = parts.list('kinds')?.map((_, at) => parts.read('kinds', at, 'id'));
  // With an id that does not fit it cannot be told whether the way is there.
  if (!known?.every((id) => typeof id === 'string')) return [];
  const ids = new Set(known);
  return listFitting<FirstMoveOfMethod>(parts, ['firstMoves']).flatMap(({ at, part: { move, kind } }) => {
    if (move !== 'exploration' || (kind !== undefined && ids.has(kind))) return [];
    const nearest = kind === undefined ? undefined : findNearest(kind, known);
    return [{ ...problem(['firstMoves', at, 'kind'], 'noSuchKind'), ...(nearest === undefined ? {} : { nearest }) }];
  });
}

/** Whoever stays inside finds no work: at least one of the two accents on the market counts. */
function findInward(parts: FittingParts): MethodProblem[] {
  const weights = [parts.read('accents', 'marketExploration'), parts.read('accents', 'marketApproach')];
  return weights.every((weight) => weight === 0) ? [problem(['accents', 'marketExploration'], 'noMarket')] : [];
}

/** An intake is complete with a question and one direction or picture, so a pack has to ask for these. */
function findUnasked(parts: FittingParts): MethodProblem[] {
  const path = ['intake', 'questions'];
  const asked = parts.list(...path)?.map((_, at) => parts.read(...path, at, 'asks')) ?? [];
  if (asked.length === 0 || asked.includes(undefined)) return [];
  const isWhole = asked.includes('question') && (asked.includes('direction') || asked.includes('picture'));
  return isWhole ? [] : [problem(path, 'asksTooLittle')];
}

/** Own words in the place of a promise: who reads along, what is saved, what a sponsor gets, and that the client chooses. */
function findReplaced(parts: FittingParts): MethodProblem[] {
  const texts = parts.readLoosely('texts');
  const named = Object.entries(isTree(texts) ? texts : {}).flatMap(([language, words]) =>
    Object.keys(isTree(words) ? words : {})
      .filter(isFixedText)
      .map((name) => ({ ...problem(['texts', language, name], 'standsFast'), given: name })),
  );
  const path = ['intake', 'questions'];
  const asked = (parts.list(...path) ?? []).flatMap((question, at) =>
    parts.read(...path, at, 'asks') === 'shareFindings' && isTree(question)
      ? (['text', 'help'] as const)
          .filter((field) => question[field] !== undefined)
          .map((field) => ({
            ...problem([...path, at, field], 'standsFast'),
            given: field === 'text' ? 'intake.shareFindings.label' : 'intake.shareFindings.hint',
          }))
      : [],
  );
  return [...named, ...asked];
}

function listFitting<Part>(parts: FittingParts, path: Path): readonly { readonly at: number; readonly part: Part }[] {
  return (parts.list(...path) ?? []).flatMap((_, at) => {
    const part = parts.read(...path, at);
    // Proved by the schema, which had nothing to say about this part.
    return isTree(part) ? [{ at, part: part as Part }] : [];
  });
}

function isTree(part: unknown): part is Readonly<Record<string, unknown>> {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}

function problem(path: Path, rule: string): MethodProblem {
  return { code: 'ONDERWEG-501', path, rule };
}

import { kindsInTheBox } from './kinds';
import { findNearest } from './nearest';
import { type Method, methodSchema, promptsInTheBox } from './method';
import { findSchemaProblems } from './schema-problems';

/** Where a method pack is wrong, and how to mend it, for somebody who never reads code. */
export type MethodProblem = {
  readonly code: 'ONDERWEG-501';
  /** Outermost first: `['intake', 'questions', 2, 'text']`. */
  readonly path: readonly (string | number)[];
  readonly rule: string;
  /** What may have been meant, when a name is nearly one that is known. */
  readonly nearest?: string;
  /** All that may stand there, when that is a short list. */
  readonly known?: readonly string[];
};

/**
 * A pack that is whole, as checked data; or all that is wrong with it. Takes anything, throws nothing. What no pack can do, such as
 * making a course obligatory or hiding who reads along, is told as the rule `never`.
 *
 * @example
 * const parsed = parseMethod(JSON.parse(text));
 * if (!isMethod(parsed)) for (const problem of parsed) console.log(describeMethodProblem(problem, texts));
 */
export function parseMethod(pack: unknown): Method | MethodProblem[] {
  const misfits = findSchemaProblems(methodSchema, pack);
  if (misfits.length > 0) return [...misfits];
  // Proved by the schema above.
  const method = pack as Method;
  const problems = [
    ...findRepeated(method),
    ...findNameless(method),
    ...findAstray(method),
    ...findUnasked(method),
    ...findInward(method),
  ];
  return problems.length > 0 ? problems : method;
}

export function isMethod(parsed: Method | MethodProblem[]): parsed is Method {
  return !Array.isArray(parsed);
}

function findRepeated({ intake, kinds, prompts = [] }: Method): MethodProblem[] {
  return [
    ...repeated(intake.questions.map(({ id }) => id)).map((at) => problem(['intake', 'questions', at, 'id'], 'repeated')),
    ...repeated(kinds.map(({ id }) => id)).map((at) => problem(['kinds', at, 'id'], 'repeated')),
    ...repeated(prompts.map(({ id }) => id)).map((at) => problem(['prompts', at, 'id'], 'repeated')),
  ];
}

function repeated(ids: readonly string[]): number[] {
  return ids.flatMap((id, at) => (ids.indexOf(id) < at ? [at] : []));
}

/** Nobody can choose what has no name. */
function findNameless({ intake, kinds, prompts = [] }: Method): MethodProblem[] {
  const isKnown = (id: string) => kindsInTheBox.some((kind) => kind.id === id);
  const isInTheBox = (id: string) => promptsInTheBox.some((prompt) => prompt === id);
  return [
    ...intake.questions.flatMap(({ asks, text }, at) =>
      asks === 'own' && !text ? [problem(['intake', 'questions', at, 'text'], 'missing')] : [],
    ),
    ...kinds.flatMap(({ id, text }, at) => (isKnown(id) || text ? [] : [problem(['kinds', at, 'text'], 'missing')])),
    ...prompts.flatMap(({ id, text }, at) => (isInTheBox(id) || text ? [] : [problem(['prompts', at, 'text'], 'missing')])),
  ];
}

/** A first move into the market says which way, and that way is one of this pack. */
function findAstray({ firstMoves = [], kinds }: Method): MethodProblem[] {
  const known = kinds.map(({ id }) => id);
  return firstMoves.flatMap(({ move, kind }, at) => {
    const isAstray = move === 'exploration' ? kind === undefined || !known.includes(kind) : false;
    if (!isAstray) return [];
    const nearest = kind === undefined ? undefined : findNearest(kind, known);
    return [{ ...problem(['firstMoves', at, 'kind'], 'noSuchKind'), ...(nearest === undefined ? {} : { nearest }) }];
  });
}

/** Whoever stays inside finds no work: at least one of the two accents on the market counts. */
function findInward({ accents }: Method): MethodProblem[] {
  return accents.marketExploration + accents.marketApproach > 0 ? [] : [problem(['accents', 'marketExploration'], 'noMarket')];
}

/** An intake is complete with a question and one direction or picture, so a pack has to ask for these. */
function findUnasked({ intake }: Method): MethodProblem[] {
  const asked = new Set(intake.questions.map(({ asks }) => asks));
  const isWhole = asked.has('question') && (asked.has('direction') || asked.has('picture'));
  return isWhole ? [] : [problem(['intake', 'questions'], 'asksTooLittle')];
}

function problem(path: MethodProblem['path'], rule: string): MethodProblem {
  return { code: 'ONDERWEG-501', path, rule };
}

import { findFittingParts } from './fitting-parts';
import { type Method, methodSchema } from './method';
import type { MethodProblem } from './method-problem';
import { findRuleProblems } from './method-rules';
import { findSchemaProblems } from './schema-problems';

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
  const parts = findFittingParts(pack, misfits);
  const problems = [...misfits, ...findRuleProblems(parts)].map((problem) => nameEntry(problem, pack));
  if (problems.length > 0) return problems;
  // Proved by the schema: there was nothing that did not fit.
  return pack as Method;
}

export function isMethod(parsed: Method | MethodProblem[]): parsed is Method {
  return !Array.isArray(parsed);
}

/** Who reads “question 9” has to count; its id is found at once. */
function nameEntry(problem: MethodProblem, pack: unknown): MethodProblem {
  const { path } = problem;
  const depth = path[0] === 'intake' ? 3 : 2;
  if (typeof path[depth - 1] !== 'number') return problem;
  const id = path
    .slice(0, depth)
    .concat('id')
    .reduce<unknown>((part, name) => (part as Readonly<Record<string | number, unknown>> | undefined)?.[name], pack);
  return typeof id === 'string' && id.trim() !== '' && id.length <= 60 ? { ...problem, id } : problem;
}

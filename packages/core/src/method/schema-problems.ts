import { type Schema, safeParse } from '../schema';
import { findNearest } from './nearest';
import type { MethodProblem } from './parse-method';

/** What no pack can do: whoever tries is told that, and not that a name is unknown. */
const never =
  /^(obligatory|mandatory|required|compulsory|force\w*|readers|hide\w*|audience|openNotes|notesTo\w*|sponsor\w*|shareWith\w*)$/i;

/** Everywhere that a pack does not fit its schema, with what may have been meant. */
export function findSchemaProblems(schema: Schema, pack: unknown): readonly MethodProblem[] {
  const outcome = safeParse(schema, pack);
  if (outcome.success) return [];
  return outcome.error.issues.flatMap((issue): readonly MethodProblem[] => {
    const path = issue.path.filter((part) => typeof part !== 'symbol');
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => {
        const rule = never.test(key) ? 'never' : issue.code;
        return withNearest({ code, path: [...path, key], rule }, key, listFields(schema, path));
      });
    }
    if (issue.code === 'invalid_value') {
      const known = issue.values.map(String);
      return [{ ...withNearest({ code, path, rule: issue.code }, readAt(pack, path), known), known }];
    }
    return [{ code, path, rule: issue.code }];
  });
}

const code = 'ONDERWEG-501';

function withNearest(problem: MethodProblem, word: unknown, known: readonly string[]): MethodProblem {
  const nearest = problem.rule === 'never' || typeof word !== 'string' ? undefined : findNearest(word, known);
  return nearest === undefined ? problem : { ...problem, nearest };
}

function readAt(pack: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((part, name) => (part as Readonly<Record<string | number, unknown>> | undefined)?.[name], pack);
}

type Def = {
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly innerType?: Schema;
  readonly valueType?: Schema;
};

/** The names that a schema has at a place. */
function listFields(schema: Schema | undefined, path: readonly (string | number)[]): readonly string[] {
  // The parts of a schema that are documented for tools.
  const def = schema?._zod.def as Def | undefined;
  if (!def) return [];
  if (def.innerType) return listFields(def.innerType, path);
  const [name, ...rest] = path;
  if (name === undefined) return Object.keys(def.shape ?? {});
  return listFields(def.shape?.[name] ?? def.element ?? def.valueType, rest);
}

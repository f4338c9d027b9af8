import { type Schema, safeParse } from '../schema';
import { findMeant } from './dutch-names';
import { legible } from './legible';
import type { MethodProblem } from './method-problem';
import { findNearest } from './nearest';
import { isNever } from './never';
import { describeShape, listFields, readLimit } from './schema-shape';

/** Longer lists of names help nobody. */
const shortList = 15;
/** Looking for what was meant takes time; in a file with more faults than this nobody reads them all. */
const maxLooks = 1_000;

type Path = MethodProblem['path'];
const code = 'ONDERWEG-501';

/** Everywhere that a pack does not fit its schema, with what belongs there and what may have been meant. */
export function findSchemaProblems(schema: Schema, pack: unknown): readonly MethodProblem[] {
  const outcome = safeParse(schema, pack);
  if (outcome.success) return [];
  let looks = 0;

  function findMeantName(word: unknown, known: readonly string[]): string | undefined {
    looks += 1;
    if (typeof word !== 'string' || looks > maxLooks) return undefined;
    return findMeant(word, known) ?? findNearest(word, known);
  }

  function toUnknown(path: Path, key: string, fields: readonly string[], free: readonly string[]): MethodProblem {
    const nearest = findMeantName(key, fields);
    const at = [...path, key];
    if (nearest !== undefined) return { code, path: at, rule: 'unrecognized_keys', nearest };
    if (isNever(key, path)) return { code, path: at, rule: 'never' };
    const isShort = free.length > 0 && free.length <= shortList;
    return { code, path: at, rule: 'unrecognized_keys', ...(isShort ? { known: free } : {}) };
  }

  return outcome.error.issues.flatMap((issue): readonly MethodProblem[] => {
    const path = issue.path.filter((part) => typeof part !== 'symbol');
    const given = readAt(pack, path);
    const isAbsent = given === undefined ? ({ isAbsent: true } as const) : {};
    const problem = { code, path, rule: issue.code } as const;
    switch (issue.code) {
      case 'unrecognized_keys': {
        const fields = listFields(schema, path);
        const free = fields.filter((field) => field !== '$schema' && !isGiven(given, field));
        return issue.keys.map((key) => toUnknown(path, key, fields, free));
      }
      case 'invalid_value': {
        const known = issue.values.map(String);
        const nearest = findMeantName(given, known);
        return [{ ...problem, known, ...isAbsent, ...(nearest === undefined ? {} : { nearest }) }];
      }
      case 'invalid_key':
        return [{ ...problem, ...describeKey(path, given) }];
      case 'invalid_type': {
        const expected = describeShape(schema, path);
        const limit = readLimit(schema, path);
        const isNumber = expected === 'number' || expected === 'whole';
        return [{ ...problem, ...isAbsent, ...(expected ? { expected } : {}), ...(isNumber && limit ? { limit } : {}) }];
      }
      case 'too_small':
      case 'too_big': {
        const limit = readLimit(schema, path);
        return [{ ...problem, ...(limit ? { limit } : {}) }];
      }
      case 'invalid_format':
        return [{ ...problem, ...('pattern' in issue && issue.pattern === String(legible) ? { rule: 'blank' } : {}) }];
      default:
        return [problem];
    }
  });
}

/** A key that is no language, or no name of a text: a text in braces of its own needs its whole name. */
function describeKey(path: Path, given: unknown): Partial<MethodProblem> {
  const key = String(path.at(-1));
  if (path[0] === 'texts' && path.length === 3) {
    const inside = typeof given === 'object' && given !== null ? Object.keys(given)[0] : undefined;
    return { expected: 'textName', ...(inside === undefined ? {} : { nearest: `${key}.${inside}` }) };
  }
  const lower = key.toLowerCase().replace('_', '-');
  const nearest = findMeant(key, ['nl', 'en']) ?? /^[a-z]{2}(?=$|-)/.exec(lower)?.[0];
  return nearest === undefined ? {} : { nearest };
}

function isGiven(part: unknown, field: string): boolean {
  return typeof part === 'object' && part !== null && Object.hasOwn(part, field);
}

function readAt(pack: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, name) => (part as Readonly<Record<string | number, unknown>> | undefined)?.[name], pack);
}

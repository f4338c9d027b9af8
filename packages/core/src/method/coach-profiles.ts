import { array, type Infer, maxLength, minLength, oneOf, optional, regex, strictObject, string } from '../schema';
import type { MethodProblem } from './method-problem';
import { findNearest } from './nearest';
import { findSchemaProblems } from './schema-problems';

const word = () => string().check(minLength(1), maxLength(100));

const profile = strictObject({
  id: word(),
  name: word(),
  /** Fields of work that this coach knows from nearby, in plain words. */
  sectors: array(word()),
  tracks: array(oneOf(['preventive', 'curative', 'reintegration'])),
  /** How this coach likes to work. */
  forms: optional(array(oneOf(['doing', 'talking', 'reading', 'watching']))),
  /** `nl`, `en`, `ar` … */
  languages: array(string().check(regex(/^[a-z]{2,3}$/))),
  region: optional(word()),
  freeFrom: optional(string().check(regex(/^\d{4}-\d{2}-\d{2}$/))),
});

/** A coach, as a firm describes them: facts to choose by, and no marks. */
export type CoachProfile = Infer<typeof profile>;

/** A firm's coaches as checked data, or all that is wrong with them. Takes anything, throws nothing. */
export function parseCoachProfiles(given: unknown): readonly CoachProfile[] | MethodProblem[] {
  const problems = [...findSchemaProblems(array(profile), given)];
  if (problems.length > 0) return problems;
  // Proved by the schema above.
  return given as readonly CoachProfile[];
}

/** Is this word among these, however it was written, a slip of the keyboard forgiven? */
export function hasWord(words: readonly string[], word: string): boolean {
  return findNearest(word.trim(), words) !== undefined;
}

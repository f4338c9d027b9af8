/** The one door to zod/mini: its full sibling builds code at run time, which a strict content policy forbids. */
export {
  array,
  boolean,
  enum as oneOf,
  gte,
  int,
  lte,
  maxLength,
  minLength,
  number,
  optional,
  record,
  regex,
  safeParse,
  strictObject,
  string,
} from 'zod/mini';
export type { output as Infer, ZodMiniType as Schema } from 'zod/mini';

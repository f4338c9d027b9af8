import type { Schema } from '../schema';
import { readDef } from '../schema.def';
import { dayPattern, momentPattern } from './day-pattern';

/** Names of the method or of an occupation base: nobody's own words. */
const namesOfThings: readonly string[] = ['kind', 'occupations'];

/** The texts of a payload that fits, in somebody's own words: no ids, days, choices or names of the method. */
export function textsOf(value: unknown, schema: Schema): readonly string[] {
  if (value === undefined) return [];
  const { type, shape, element, innerType, valueType } = readDef(schema);
  switch (type) {
    case 'optional':
      return textsOf(value, innerType as Schema);
    case 'array':
      return (value as readonly unknown[]).flatMap((part) => textsOf(part, element as Schema));
    case 'record':
      return Object.values(value as object).flatMap((part) => textsOf(part, valueType as Schema));
    case 'object': {
      const fields = Object.entries(shape ?? {}).filter(([name]) => !namesOfThings.includes(name));
      return fields.flatMap(([name, field]) => textsOf((value as Readonly<Record<string, unknown>>)[name], field));
    }
    case 'string':
      return isInOwnWords(schema) ? [value as string] : [];
    default:
      return [];
  }
}

/** Ids are limited to 100, and the line of a cell is two of them. */
function isInOwnWords(schema: Schema): boolean {
  const rules = (readDef(schema).checks ?? []).map(({ _zod }) => _zod.def);
  const isName = rules.some(({ maximum }) => maximum === 100 || maximum === 201);
  return !isName && !rules.some(({ pattern }) => pattern === dayPattern || pattern === momentPattern);
}

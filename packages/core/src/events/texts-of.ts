import type { Schema } from '../schema';
import { readDef } from '../schema.def';
import { dayPattern, momentPattern } from './day-pattern';

/** Names of the method or of an occupation base: nobody's own words. */
const namesOfThings: readonly string[] = ['kind', 'occupations'];

/** Who said something, and where it holds: a name that many entries share. */
const namesOfSources: readonly string[] = ['source', 'region'];

/** The texts of a payload that fits, in somebody's own words: no ids, days, choices or names of the method. */
export function textsOf(value: unknown, schema: Schema): readonly string[] {
  return listTexts(value, schema, namesOfThings);
}

/** The same, without who said it and where it holds. */
export function textsBesideSources(value: unknown, schema: Schema): readonly string[] {
  return listTexts(value, schema, [...namesOfThings, ...namesOfSources]);
}

function listTexts(value: unknown, schema: Schema, passedOver: readonly string[]): readonly string[] {
  if (value === undefined) return [];
  const { type, shape, element, innerType, valueType } = readDef(schema);
  switch (type) {
    case 'optional':
      return listTexts(value, innerType as Schema, passedOver);
    case 'array':
      return (value as readonly unknown[]).flatMap((part) => listTexts(part, element as Schema, passedOver));
    case 'record':
      return Object.values(value as object).flatMap((part) => listTexts(part, valueType as Schema, passedOver));
    case 'object': {
      const fields = Object.entries(shape ?? {}).filter(([name]) => !passedOver.includes(name));
      return fields.flatMap(([name, field]) => listTexts((value as Readonly<Record<string, unknown>>)[name], field, passedOver));
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

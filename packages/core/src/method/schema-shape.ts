import type { Schema } from '../schema';
import { readDef, type SchemaRule } from '../schema.def';
import type { ExpectedInMethod, MethodLimit } from './method-problem';

const listChecks = (schema: Schema): readonly SchemaRule[] => (readDef(schema).checks ?? []).map(({ _zod }) => _zod.def);

/** The schema of a place, inside what is optional. */
export function findSchema(schema: Schema | undefined, [name, ...rest]: readonly (string | number)[]): Schema | undefined {
  if (!schema) return undefined;
  const { innerType, shape, element, valueType } = readDef(schema);
  if (innerType) return findSchema(innerType, name === undefined ? [] : [name, ...rest]);
  if (name === undefined) return schema;
  return findSchema(shape && Object.hasOwn(shape, name) ? shape[name] : (element ?? valueType), rest);
}

/** The names that a schema has at a place. */
export function listFields(schema: Schema, path: readonly (string | number)[]): readonly string[] {
  const found = findSchema(schema, path);
  return found ? Object.keys(readDef(found).shape ?? {}) : [];
}

/** What belongs in a place, for somebody who fills it in. */
export function describeShape(schema: Schema, path: readonly (string | number)[]): ExpectedInMethod | undefined {
  const found = findSchema(schema, path);
  if (!found) return undefined;
  const { type, valueType } = readDef(found);
  switch (type) {
    case 'number':
      return listChecks(found).some(({ check }) => check === 'number_format') ? 'whole' : 'number';
    case 'boolean':
      return 'yesOrNo';
    case 'string':
      return 'text';
    case 'enum':
      return 'word';
    case 'array':
      return 'list';
    case 'object':
      return 'fields';
    case 'record': {
      const inside = valueType && readDef(valueType).type;
      if (inside === 'array') return 'listByLanguage';
      if (inside === 'record') return 'textsByLanguage';
      return path[0] === 'texts' ? 'textsByName' : 'textByLanguage';
    }
    default:
      return undefined;
  }
}

const counted: Readonly<Record<string, MethodLimit['of']>> = { number: 'number', string: 'characters', array: 'parts' };

/** How much may stand in a place. */
export function readLimit(schema: Schema, path: readonly (string | number)[]): MethodLimit | undefined {
  const found = findSchema(schema, path);
  const of = found && counted[readDef(found).type];
  if (!found || !of) return undefined;
  const checks = listChecks(found);
  const least = checks.map(({ check, value, minimum }) => (check === 'greater_than' ? value : minimum)).find(isNumber);
  const most = checks.map(({ check, value, maximum }) => (check === 'less_than' ? value : maximum)).find(isNumber);
  return { of, ...(least === undefined ? {} : { least }), ...(most === undefined ? {} : { most }) };
}

function isNumber(value: number | undefined): value is number {
  return value !== undefined;
}

import type { Schema } from '../schema';
import { readDef, type SchemaDef, type SchemaRule } from '../schema.def';

export type QuickCheck = (value: unknown) => boolean;

/**
 * A schema as one plain function that says yes or no, for reading: opening a journal checks every entry, and there the schema
 * library would take longer than parsing the bytes. Loose where writing is strict: unknown fields are let through. A property
 * test holds the two together.
 *
 * @throws Error for a construct that no event uses; add it here, and to that test.
 */
export function compileCheck(schema: Schema): QuickCheck {
  const def = readDef(schema);
  switch (def.type) {
    case 'string':
      return compileText(readLimits(def));
    case 'number':
      return compileNumber(readLimits(def));
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'unknown':
      return () => true;
    case 'enum': {
      const allowed = new Set<unknown>(Object.values(def.entries ?? {}));
      return (value) => allowed.has(value);
    }
    case 'optional': {
      const inner = compileCheck(def.innerType as Schema);
      return (value) => value === undefined || inner(value);
    }
    case 'array': {
      if (def.checks?.length) throw new Error('compileCheck does not know rules of a list');
      const element = compileCheck(def.element as Schema);
      return (value) => Array.isArray(value) && value.every(element);
    }
    case 'record': {
      const part = compileCheck(def.valueType as Schema);
      // The schema library never looks at a part of this name.
      const isFitting = ([name, value]: [string, unknown]) => name === '__proto__' || part(value);
      return (value) => isPlainObject(value) && Object.entries(value).every(isFitting);
    }
    case 'object':
      return compileFields(Object.entries(def.shape ?? {}));
    default:
      throw new Error(`compileCheck does not know "${def.type}"`);
  }
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function compileFields(fields: readonly (readonly [string, Schema])[]): QuickCheck {
  const names = fields.map(([name]) => name);
  const checks = fields.map(([, field]) => compileCheck(field));
  // Most fields of most payloads are not there: what each says of that is asked once.
  const mayMiss = checks.map((check) => check(undefined));
  return (value) => {
    if (!isPlainObject(value)) return false;
    for (let at = 0; at < names.length; at++) {
      const part = value[names[at] as string];
      if (part === undefined ? !mayMiss[at] : !checks[at]?.(part)) return false;
    }
    return true;
  };
}

type Limits = { readonly from: number; readonly to: number; readonly isWhole: boolean; readonly pattern: RegExp | undefined };

function compileText({ from, to, pattern }: Limits): QuickCheck {
  return (value) =>
    typeof value === 'string' && value.length >= from && value.length <= to && (pattern === undefined || pattern.test(value));
}

function compileNumber({ from, to, isWhole }: Limits): QuickCheck {
  return (value) =>
    typeof value === 'number' && value >= from && value <= to && (isWhole ? Number.isSafeInteger(value) : Number.isFinite(value));
}

/** The rules of a text or a number as one set of limits. */
function readLimits({ checks = [] }: SchemaDef): Limits {
  let limits: Limits = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY, isWhole: false, pattern: undefined };
  for (const { _zod } of checks) limits = { ...limits, ...readLimit(_zod.def, limits) };
  return limits;
}

function readLimit(rule: SchemaRule, { from, to, pattern }: Limits): Partial<Limits> {
  switch (rule.check) {
    case 'min_length':
      return { from: Math.max(from, rule.minimum ?? 0) };
    case 'max_length':
      return { to: Math.min(to, rule.maximum ?? 0) };
    case 'number_format':
      return { isWhole: true };
    case 'greater_than':
      if (rule.inclusive) return { from: Math.max(from, rule.value ?? 0) };
      break;
    case 'less_than':
      if (rule.inclusive) return { to: Math.min(to, rule.value ?? 0) };
      break;
    case 'string_format':
      if (pattern === undefined) return { pattern: rule.pattern };
  }
  throw new Error(`compileCheck does not know the rule "${rule.check}"`);
}

import type { Schema } from '../schema';

export type QuickCheck = (value: unknown) => boolean;

type Def = {
  readonly type: string;
  readonly checks?: readonly { readonly _zod: { readonly def: CheckDef } }[];
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly innerType?: Schema;
  readonly valueType?: Schema;
  readonly entries?: Readonly<Record<string, string>>;
};

type CheckDef = {
  readonly check: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly value?: number;
  readonly pattern?: RegExp;
};

/**
 * A schema as one plain function that says yes or no, for reading: opening a journal checks every entry, and there the schema
 * library would take longer than parsing the bytes. Loose where writing is strict: unknown fields are let through. A property
 * test holds the two together.
 *
 * @throws Error for a construct that no event uses; add it here, and to that test.
 */
export function compileCheck(schema: Schema): QuickCheck {
  // Proved by the property test: these are the parts of a schema that every version of the library documents for tools.
  const def = schema._zod.def as unknown as Def;
  switch (def.type) {
    case 'string':
      return withChecks((value) => typeof value === 'string', def);
    case 'number':
      return withChecks((value) => typeof value === 'number' && Number.isFinite(value), def);
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
      const element = compileCheck(def.element as Schema);
      return (value) => Array.isArray(value) && value.every(element);
    }
    case 'record': {
      const part = compileCheck(def.valueType as Schema);
      return (value) => isPlainObject(value) && Object.values(value).every(part);
    }
    case 'object': {
      const fields = Object.entries(def.shape ?? {}).map(([name, field]) => [name, compileCheck(field)] as const);
      return (value) => {
        if (!isPlainObject(value)) return false;
        for (const [name, check] of fields) if (!check(value[name])) return false;
        return true;
      };
    }
    default:
      throw new Error(`compileCheck does not know "${def.type}"`);
  }
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function withChecks(isOfType: QuickCheck, def: Def): QuickCheck {
  const checks = (def.checks ?? []).map(({ _zod }) => compileRule(_zod.def));
  return (value) => {
    if (!isOfType(value)) return false;
    for (const check of checks) if (!check(value as never)) return false;
    return true;
  };
}

function compileRule(rule: CheckDef): (value: never) => boolean {
  const { minimum = 0, maximum = 0, value: limit = 0, pattern } = rule;
  switch (rule.check) {
    case 'min_length':
      return (text: string) => text.length >= minimum;
    case 'max_length':
      return (text: string) => text.length <= maximum;
    case 'string_format':
      return (text: string) => pattern === undefined || pattern.test(text);
    case 'number_format':
      return (number: number) => Number.isSafeInteger(number);
    case 'greater_than':
      return (number: number) => number >= limit;
    case 'less_than':
      return (number: number) => number <= limit;
    default:
      throw new Error(`compileCheck does not know the rule "${rule.check}"`);
  }
}

import fc from 'fast-check';
import type { Schema } from '../schema';
import { readDef, type SchemaRule } from '../schema.def';
import { type EventType, events } from './events';
import { visiblePattern } from './visible-pattern';

/** Few names, so that one event often meets what another has left. */
const names = ['d1', 'd2', 'e1', 'e2', 'f1', 'f2', 'k1', 'chance', 'doable', 'device-1-1', '__proto__', 'toString'];
const moments = ['2026-01-12', '2024-02-29', '1999-12-31T23:59', '2026-03-29T02:30:00+01:00', '2026-10-25T02:30Z', '18:30'];
const texts = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('te ver', 'één stem', '👩‍⚕️', '   ', ''));

/** What fits a schema, as the schema itself says; ids and days are realistic. */
export function fitting(schema: Schema): fc.Arbitrary<unknown> {
  const def = readDef(schema);
  const rules = (def.checks ?? []).map(({ _zod }) => _zod.def);
  const find = <Name extends keyof SchemaRule>(name: Name) => rules.find((rule) => name in rule)?.[name];
  switch (def.type) {
    case 'string': {
      const pattern = find('pattern');
      if (pattern === visiblePattern) return texts.map((text) => (visiblePattern.test(text) ? text : 'x'));
      if (pattern) return fc.constantFrom(...moments.filter((moment) => pattern.test(moment)));
      if (find('maximum') === 100) return fc.constantFrom(...names);
      return find('minimum') === 1 ? texts.map((text) => text || 'x') : texts;
    }
    case 'number': {
      const limits = rules.filter((rule) => 'value' in rule).map(({ value }) => value as number);
      const [min, max] = [Math.min(...limits), Math.max(...limits)];
      return rules.some(({ check }) => check === 'number_format')
        ? fc.integer({ min, max })
        : fc.double({ min, max, noNaN: true });
    }
    case 'boolean':
      return fc.boolean();
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries ?? {}));
    case 'optional':
      return fitting(def.innerType as Schema);
    case 'array':
      return fc.array(fitting(def.element as Schema), { maxLength: 3 });
    case 'record':
      return fc.dictionary(fc.constantFrom(...names), fitting(def.valueType as Schema), { maxKeys: 3 });
    case 'object': {
      const shape = Object.entries(def.shape ?? {});
      const fields = Object.fromEntries(shape.map(([name, field]) => [name, fitting(field)]));
      const requiredKeys = shape.filter(([, field]) => !isOptional(field)).map(([name]) => name);
      return fc.record(fields, { requiredKeys });
    }
    default:
      throw new Error(`no example of ${def.type} yet`);
  }
}

function isOptional(schema: Schema): boolean {
  return readDef(schema).type === 'optional';
}

export const eventTypes = Object.keys(events) as EventType[];

/** A kind with a payload that fits it, of all kinds. */
export const happenings: fc.Arbitrary<{ type: EventType; payload: unknown }> = fc.oneof(
  ...eventTypes.map((type) => fitting(events[type].schema as Schema).map((payload) => ({ type, payload }))),
);

/** The payload with this word in each of its texts. */
export function mark(value: unknown, schema: Schema, word: string): unknown {
  const def = readDef(schema);
  if (value === undefined) return value;
  switch (def.type) {
    case 'optional':
      return mark(value, def.innerType as Schema, word);
    case 'array':
      return (value as readonly unknown[]).map((part) => mark(part, def.element as Schema, word));
    case 'record':
      return Object.fromEntries(Object.keys(value as object).map((name) => [`${name}-${word}`, word]));
    case 'object':
      return Object.fromEntries(
        Object.entries(value as object).map(([name, part]) => [name, mark(part, def.shape?.[name] as Schema, word)]),
      );
    case 'string': {
      const rules = (def.checks ?? []).map(({ _zod }) => _zod.def);
      const isName = rules.some(({ maximum }) => maximum === 100 || maximum === 201);
      const isDay = rules.some(({ pattern }) => pattern?.source.includes('\\d'));
      return isName || isDay ? value : word;
    }
    default:
      return value;
  }
}

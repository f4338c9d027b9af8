import type { Schema } from '../schema';
import { readDef } from '../schema.def';

/** A payload with what its schema knows, and nothing else; the same reference when there is nothing else. */
export type KnownFields = (value: unknown) => unknown;

/**
 * What a fold receives: fields that this version does not know stay in the stored text, and nothing obeys them. It is asked of
 * payloads that fit.
 */
export function compileKnownFields(schema: Schema): KnownFields {
  return compile(schema) ?? ((value) => value);
}

/** Nothing where no field could be unknown, which is most of them. */
function compile(schema: Schema): KnownFields | undefined {
  const def = readDef(schema);
  switch (def.type) {
    case 'optional': {
      const inner = compile(def.innerType as Schema);
      return inner && ((value) => (value === undefined ? value : inner(value)));
    }
    case 'array': {
      const element = compile(def.element as Schema);
      return element && ((value) => keepList(value as readonly unknown[], element));
    }
    case 'record':
      // The schema library never looks at a part of this name.
      return (value) => keepFields(value as object, (name) => name !== '__proto__', new Map());
    case 'object': {
      const fields = Object.entries(def.shape ?? {});
      const names = new Set(fields.map(([name]) => name));
      const inners = new Map(fields.flatMap(([name, field]) => toPair(name, compile(field))));
      return (value) => keepFields(value as object, (name) => names.has(name), inners);
    }
    default:
      return undefined;
  }
}

function toPair(name: string, inner: KnownFields | undefined): [string, KnownFields][] {
  return inner ? [[name, inner]] : [];
}

function keepList(list: readonly unknown[], element: KnownFields): readonly unknown[] {
  const kept = list.map(element);
  return kept.some((value, at) => value !== list[at]) ? kept : list;
}

function keepFields(value: object, isKnown: (name: string) => boolean, inners: ReadonlyMap<string, KnownFields>): object {
  let isWhole = true;
  const names = Object.keys(value);
  for (const name of names) if (!isKnown(name)) isWhole = false;
  const fields = value as Readonly<Record<string, unknown>>;
  const changed: [string, unknown][] = [];
  for (const [name, keep] of inners) {
    const before = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const after = before === undefined ? undefined : keep(before);
    if (after !== before) changed.push([name, after]);
  }
  if (isWhole && changed.length === 0) return value;
  const kept = names.filter(isKnown).map((name) => [name, fields[name]] as const);
  return Object.fromEntries([...kept, ...changed]);
}

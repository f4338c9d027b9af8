import type { Table } from './table';

type Thing = { readonly id: string };

/** What was made of one version of a table, and what it was made with. */
export type Derived<T extends Thing, Value> = {
  readonly of: Table<T>;
  readonly inputs: readonly unknown[];
  readonly value: Value;
};

/**
 * What `make` makes of a table and these inputs, made once and kept beside the table. What it made last time, maybe of another
 * version and with other inputs, is handed to it, so that after one more event only what changed is counted. It must be pure,
 * and must not change what it is handed.
 *
 * @param make kept by its identity: a function that lasts, not one made on the spot
 */
export function derive<T extends Thing, Value, Inputs extends readonly unknown[]>(
  table: Table<T>,
  make: (table: Table<T>, before: Derived<T, Value> | undefined, ...inputs: Inputs) => Value,
  ...inputs: Inputs
): Value {
  // Proved by the key: only `make` put it there.
  const before = table.kept.get(make) as Derived<T, Value> | undefined;
  if (before?.of === table && inputs.every((input, at) => input === before.inputs[at])) return before.value;
  const value = make(table, before, ...inputs);
  table.kept.set(make, { of: table, inputs, value });
  return value;
}

import type { Dossier } from '../dossier/dossier';

type Read<Value> = { readonly of: Dossier; readonly inputs: readonly unknown[]; readonly value: Value };

/**
 * What `make` reads in a dossier with these inputs, made once however many ask for it: it is kept beside the tables of the dossier
 * until another dossier, or another day, is read. It must be pure, and nobody may change what it hands out.
 *
 * @param make kept by its identity: a function that lasts, not one made on the spot
 */
export function readOnce<Value, Inputs extends readonly unknown[]>(
  make: (dossier: Dossier, ...inputs: Inputs) => Value,
  dossier: Dossier,
  ...inputs: Inputs
): Value {
  const { kept } = dossier.directions;
  // Proved by the key: only `make` put it there.
  const before = kept.get(make) as Read<Value> | undefined;
  if (before?.of === dossier && inputs.every((input, at) => input === before.inputs[at])) return before.value;
  const value = make(dossier, ...inputs);
  kept.set(make, { of: dossier, inputs, value });
  return value;
}

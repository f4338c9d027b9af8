import type { Dossier, DossierFacts, DossierTables } from './dossier';
import type { TableEdit } from './table';

type Item<Name extends keyof DossierTables> = NonNullable<DossierTables[Name]['last']>;

/** A dossier that is being folded: owned by one replay, changed in place, handed out as an immutable value by `close`. */
export type DossierDraft = {
  get<Name extends keyof DossierTables>(name: Name, id: string): Item<Name> | undefined;
  put<Name extends keyof DossierTables>(name: Name, item: Item<Name>): void;
  last<Name extends keyof DossierTables>(name: Name): Item<Name> | undefined;
  /** Adds under its id; when that is taken by another entry, under the id of its own, so that nothing is lost. */
  add<Name extends keyof DossierTables>(name: Name, item: Item<Name> & { readonly entry: string }): void;
  readonly facts: { -readonly [Name in keyof DossierFacts]: DossierFacts[Name] };
  close(): Dossier;
};

type Edits = { [Name in keyof DossierTables]?: TableEdit<Item<Name>> | undefined };

export function openDraft(dossier: Dossier): DossierDraft {
  const edits: Edits = {};
  const facts = { ...dossier };
  function edit<Name extends keyof DossierTables>(name: Name): TableEdit<Item<Name>> {
    const opened = edits[name];
    if (opened) return opened;
    // Proved by `Name`: the edit of a table holds the items of that table.
    const made = dossier[name].edit() as unknown as NonNullable<Edits[Name]>;
    edits[name] = made;
    return made;
  }
  return {
    facts,
    get: (name, id) => edit(name).get(id),
    last: (name) => edit(name).last(),
    put: (name, item) => edit(name).put(item),
    add: (name, item) => {
      const table = edit(name);
      let isAdded = table.insert(item);
      // Somebody may have given the id of this very entry to something else.
      for (let next = 1; !isAdded; next++) {
        isAdded = table.insert({ ...item, id: next === 1 ? item.entry : `${item.entry}-${next}` });
      }
    },
    close: () => {
      const closed = Object.entries(edits).flatMap(([name, table]) => (table ? [[name, table.close()]] : []));
      return { ...facts, ...Object.fromEntries(closed) };
    },
  };
}

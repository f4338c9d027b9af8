import type { DossierTables } from '../dossier/dossier';
import type { Audience } from '../journal/entry';
import type { EventScene } from './define-event';

/** A thing that an event names: in which table, and which one. */
export type NamedThing = readonly [table: keyof DossierTables, id: string | undefined];

/** Who may read the thing of this table that an event is about. */
export function readersOf(table: keyof DossierTables) {
  return readersOfNamed(({ id }: { readonly id?: string | undefined }) => [[table, id]]);
}

/** Of several things, by the fields that name one or more of them: private when one of them is. */
export function readersOfAny<Field extends string>(tables: Readonly<Record<Field, keyof DossierTables>>) {
  const fields = Object.entries(tables) as [Field, keyof DossierTables][];
  type Names = { readonly [Name in Field]?: string | readonly string[] | undefined };
  return readersOfNamed((payload: Names) =>
    fields.flatMap(([field, table]) => [payload[field] ?? []].flat().map((id): NamedThing => [table, id])),
  );
}

/** Of all that an event names, wherever in its payload that stands: private when one of them is. */
export function readersOfNamed<Payload>(toThings: (payload: Payload) => readonly NamedThing[]) {
  return (payload: Payload, { dossier }: EventScene): Audience | undefined => {
    const audiences = toThings(payload).map(([table, id]) => {
      const thing = id === undefined ? undefined : dossier.get(table, id);
      return thing && 'audience' in thing ? thing.audience : undefined;
    });
    return audiences.find((audience) => audience === 'private') ?? audiences.find((audience) => audience !== undefined);
  };
}

import type { DossierTables } from '../dossier/dossier';
import type { Audience } from '../journal/entry';
import type { EventScene } from './define-event';

/** Who may read the thing of this table that an event is about. */
export function readersOf(table: keyof DossierTables) {
  return ({ id }: { readonly id?: string | undefined }, { dossier }: EventScene): Audience | undefined => {
    const thing = id === undefined ? undefined : dossier.get(table, id);
    return thing && 'audience' in thing ? thing.audience : undefined;
  };
}

/** Of several things, by the fields that name one or more of them: private when one of them is. */
export function readersOfAny<Field extends string>(tables: Readonly<Record<Field, keyof DossierTables>>) {
  const named = Object.entries(tables) as [Field, keyof DossierTables][];
  type Names = { readonly [Name in Field]?: string | readonly string[] | undefined };
  return (payload: Names, scene: EventScene): Audience | undefined => {
    const audiences = named.flatMap(([field, table]) =>
      [payload[field] ?? []].flat().map((id) => readersOf(table)({ id }, scene)),
    );
    return audiences.find((audience) => audience === 'private') ?? audiences.find((audience) => audience !== undefined);
  };
}

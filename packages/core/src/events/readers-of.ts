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

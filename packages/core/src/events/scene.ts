import type { Dossier } from '../dossier/dossier';
import type { Role } from '../journal/entry';
import type { EventScene } from './define-event';

/** What the rules of an event look at before it happens: the dossier as it is now. */
export function toScene(dossier: Dossier, by: Role): EventScene {
  // What is written now names what is there now. Proved by the name: the table of that name holds the things of that name.
  return { by, dossier: { cycle: dossier.cycle, erased: 0, get: (name, id) => dossier[name].get(id) as never } };
}

import type { Derived } from '../dossier/derive';
import type { Table } from '../dossier/table';

/**
 * Something made of each thing in a table. What was made before of the same thing at the same place is there again, unless it
 * no longer holds.
 */
export function deriveEach<T extends { readonly id: string }, Made>(
  table: Table<T>,
  before: { readonly of: Derived<T, unknown>['of']; readonly made: readonly Made[] } | undefined,
  make: (item: T, place: number) => Made,
  holds: (made: Made) => boolean = () => true,
): readonly Made[] {
  let place = 0;
  return table.map((item) => {
    const at = place++;
    const made = before?.of.at(at) === item ? (before.made[at] as Made) : undefined;
    return made !== undefined && holds(made) ? made : make(item, at);
  });
}

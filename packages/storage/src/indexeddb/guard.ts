import type { CopyPlace } from '../second-copy/copy-place';
import { openOpfsPlace } from '../second-copy/opfs-place';
import { openWitnessBox, type WitnessBox } from '../second-copy/witness';

/** What stands outside the database: the witness, and the second copy with the files that were there at opening. */
export type Guard = { readonly place: CopyPlace | undefined; readonly names: readonly string[]; readonly box: WitnessBox };

export async function openGuard(prefix: string, journal: string): Promise<Guard> {
  const place = await openOpfsPlace(prefix, journal);
  return { place, names: (await place?.list()) ?? [], box: openWitnessBox(prefix, journal) };
}

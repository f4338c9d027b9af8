import type { CopyPlace } from '../second-copy/copy-place';
import { openOpfsPlace } from '../second-copy/opfs-place';
import { createRoom, type Room } from '../second-copy/room';
import { openWitnessBox, type WitnessBox } from '../second-copy/witness';

/** What stands outside the database: the witness, and the second copy with the files that were there at opening. */
export type Guard = {
  readonly place: CopyPlace | undefined;
  readonly names: readonly string[];
  readonly room: Room | undefined;
  readonly box: WitnessBox;
};

export async function openGuard(prefix: string, journal: string): Promise<Guard> {
  const place = await openOpfsPlace(prefix, journal);
  const names = (await place?.list()) ?? [];
  return { place, names, room: place && createRoom(place), box: openWitnessBox(prefix, journal) };
}

import { useOnderweg } from '../onderweg/onderweg.context';
import { useDossier } from '../onderweg/use-dossier';
import { type ToRecord, widestAudience } from './audience.of-events';
import { Readers } from './readers';

/** Who will read what is recorded here: said beforehand, from what will be stored. */
export function ReadersOf({ events }: { events: readonly ToRecord[] }) {
  const { journal } = useOnderweg();
  return <Readers audience={useDossier((dossier) => widestAudience(dossier, journal.author.role, events))} />;
}

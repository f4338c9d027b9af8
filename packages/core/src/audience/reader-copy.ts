import { findEvent } from '../events/events';
import type { Entry, Role } from '../journal/entry';
import { readPayload } from '../journal/upcasting';

/**
 * An entry as somebody else gets it. Its place is counted among what they may read, and what wrote it has no name: from the
 * counts of a device one could read how much was kept back. Fields that this version does not know go to nobody.
 */
export function toReaderCopy(entry: Entry, place: number, reader: Role): Entry {
  const { id, journal, author, type, audience, shownTime, erased, alg, keyId } = entry;
  const { version, payload } = toReadPart(entry, reader);
  return {
    id,
    journal,
    author: { id: author.id, role: author.role },
    device: author.role,
    deviceSeq: place + 1,
    after: place,
    type,
    version,
    audience,
    shownTime,
    payload,
    ...(erased ? { erased } : {}),
    ...(typeof alg === 'string' ? { alg } : {}),
    ...(typeof keyId === 'string' ? { keyId } : {}),
  };
}

function toReadPart(entry: Entry, reader: Role): Pick<Entry, 'version' | 'payload'> {
  const read = readPayload(entry);
  const { version } = entry;
  if (read.kind === 'erased') return { version, payload: {} };
  // What is not known yet a coach may carry along; a sponsor gets nothing that nobody looked at.
  if (read.kind !== 'readable') return { version, payload: reader === 'sponsor' ? {} : entry.payload };
  const fields = reader === 'sponsor' ? findEvent(entry.type)?.sponsorReads : undefined;
  const said = Object.entries(read.payload);
  const payload = fields ? Object.fromEntries(said.filter(([name]) => fields.includes(name))) : read.payload;
  return { version: read.event.version, payload };
}

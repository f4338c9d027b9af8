import { foldOn } from '../dossier/fold';
import { OnderwegError } from '../errors';
import { shownTimePattern } from '../events/day-pattern';
import type { Audience, Author, Entry } from './entry';
import type { KnownEntries } from './known-entries';
import { nextAfter, nextDeviceSeq } from './next-place';
import { prepareEntry } from './prepare-entry';
import { toShownTime } from './shown-time';
import { toRecord } from './to-record';

/** One thing that is to be written, as it was asked. */
export type Happened = { readonly type: string; readonly payload: unknown; readonly audience: Audience | undefined };

export type Writer = {
  readonly journal: string;
  readonly author: Author;
  readonly newId: () => string;
  readonly clock: () => Date;
  readonly timeZone: string | undefined;
};

/** Each is asked of the dossier as the ones before it leave it. */
export function makeEntries(writer: Writer, known: KnownEntries, device: string, happened: readonly Happened[]) {
  const { journal, author, newId } = writer;
  const deviceSeq = nextDeviceSeq(known, device);
  const { after, tooFarAhead } = nextAfter(known);
  let { dossier } = known;
  const entries = happened.map(({ type, payload, audience }, at) => {
    const prepared = prepareEntry(dossier, author.role, type, payload, audience);
    const entry: Entry = {
      id: newId(),
      journal,
      author: { id: author.id, role: author.role },
      device,
      deviceSeq: deviceSeq + at,
      after: after + at,
      type,
      version: prepared.event.version,
      audience: prepared.audience,
      shownTime: showTime(writer),
      payload: prepared.payload,
      ...(at === 0 && tooFarAhead ? { tooFarAhead } : {}),
    };
    if (at < happened.length - 1) dossier = foldOn(dossier, [entry]);
    return entry;
  });
  return { entries, records: entries.map(toRecord) };
}

/** A clock that shows no time would write what cannot be read back. */
function showTime({ clock, timeZone }: Writer): string {
  const now = clock();
  const time = Number.isFinite(now?.getTime?.()) ? toShownTime(now, timeZone) : '';
  if (!shownTimePattern.test(time))
    throw new OnderwegError('ONDERWEG-101', { path: ['clock'], detail: 'The clock shows no time.' });
  return time;
}

import {
  type Audience,
  type Entry,
  type EventPayloads,
  type EventType,
  events,
  isOnderwegError,
  type Journal,
  type JournalStorage,
  type Method,
  methods,
  type OnderwegError,
  openJournal,
  type Role,
  toShownTime,
} from '@onderweg/core';
import { memoryStorage } from '@onderweg/storage/memory';
import { type CaseEntry, type CaseEvent, type CaseScript, toAuthors } from './case-script';

export type PlayedEvent = {
  readonly event: CaseEvent;
  /** The client's journal at the end of the event; changes as the case goes on. */
  readonly journal: Journal;
};

export type PlayCaseOptions = {
  /** @default a new memory */
  readonly storage?: JournalStorage;
  /** @default the method in the box of the case's track */
  readonly method?: Method;
  /** Name of the journal. @default the name of the case */
  readonly journal?: string;
  /** Play up to and with this day, `2026-01-12`. @default all */
  readonly until?: string;
  /** Is asked for each entry; `false` leaves it out. */
  readonly keep?: (entry: CaseEntry, event: CaseEvent) => boolean;
  /** Is awaited at the end of each event. */
  readonly onEvent?: (played: PlayedEvent) => void | Promise<void>;
  /**
   * `throw` stops at the first refusal; `collect` plays on, and hands back what was refused; `keep` also writes it down, as a
   * device would that did not know better: it lands, and needs the person.
   *
   * @default 'throw'
   */
  readonly refusals?: 'throw' | 'collect' | 'keep';
};

export type PlayedRefusal = { readonly event: CaseEvent; readonly entry: CaseEntry; readonly error: OnderwegError };

export type PlayedCase = {
  /** The client's journal, open. Close it when done. */
  readonly journal: Journal;
  readonly refused: readonly PlayedRefusal[];
  close(): Promise<void>;
};

const elsewhere = 'elsewhere';
const agreedTypes: readonly string[] = ['accents.agreed', 'agreement.noted', 'workCondition.noted'];

/**
 * Walks a case script through `openJournal` as its people would: the client, the coach and the sponsor each write their own
 * entries, on the days of the case.
 *
 * @example
 * const { journal } = await playCase(nurse, { until: '2026-02-10' });
 * expect(journal.dossier.directions.get('d2')?.state).toBe('parked');
 */
export async function playCase(script: CaseScript, options: PlayCaseOptions = {}): Promise<PlayedCase> {
  const { storage = memoryStorage(), until, keep = () => true, refusals = 'throw' } = options;
  const method = options.method ?? toMethod(script.track);
  const name = options.journal ?? script.case ?? script.micro ?? 'case';
  let today = script.events[0]?.date ?? '2026-01-01';
  const clock = () => new Date(`${today}T12:00:00`);
  const opened = new Map<Role, Journal>();
  const refused: PlayedRefusal[] = [];
  let writtenElsewhere = 0;

  async function openFor(author: { id: string; role: Role }): Promise<Journal> {
    const known = opened.get(author.role);
    if (known) {
      await known.refresh();
      return known;
    }
    const journal = await openJournal({ journal: name, author, storage, method, clock });
    opened.set(author.role, journal);
    return journal;
  }

  async function play(entry: CaseEntry, event: CaseEvent): Promise<void> {
    const { type, by, audience, ...payload } = entry;
    const { author, agreedWith } = toAuthors(by ?? event.actor);
    const agreement = agreedWith.length > 0 && agreedTypes.includes(type) ? { agreedWith } : {};
    const journal = await openFor(author);
    try {
      await journal.record(
        type as EventType,
        // A script is data from outside: the journal itself checks it.
        { ...payload, ...agreement } as EventPayloads[EventType],
        audience === undefined ? {} : { audience: audience as Audience },
      );
    } catch (error) {
      if (refusals === 'throw' || !isOnderwegError(error)) throw error;
      refused.push({ event, entry, error });
      if (refusals === 'keep') await writeElsewhere(journal, { type, payload, author, shownTime: toShownTime(clock()) });
    }
  }

  /** The same, from a device that asked nobody. */
  async function writeElsewhere(
    journal: Journal,
    happened: Pick<Entry, 'type' | 'payload' | 'author' | 'shownTime'>,
  ): Promise<void> {
    const store = await storage.open(name, { newId: () => elsewhere, onChange: () => undefined, writer: 1 });
    const deviceSeq = ++writtenElsewhere;
    const entry: Entry = {
      ...happened,
      id: `${elsewhere}-${deviceSeq}`,
      journal: name,
      device: elsewhere,
      deviceSeq,
      after: journal.entries().length,
      version: happened.type in events ? events[happened.type as EventType].version : 1,
      audience: 'coach',
    };
    await store.append([{ key: `${elsewhere}/${deviceSeq}`, text: JSON.stringify(entry) }]);
    await store.close();
    await journal.refresh();
  }

  const journal = await openFor({ id: 'client', role: 'client' });
  for (const event of script.events) {
    if (until !== undefined && event.date > until) break;
    today = event.date;
    for (const entry of event.entries) if (keep(entry, event)) await play(entry, event);
    await journal.refresh();
    await options.onEvent?.({ event, journal });
  }
  return {
    journal,
    refused,
    close: async () => {
      for (const each of opened.values()) await each.close();
    },
  };
}

function toMethod(track: string | undefined): Method {
  const found = Object.values(methods).find((method) => method.track === track);
  return found ?? methods.reorientation;
}

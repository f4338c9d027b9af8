import {
  type Audience,
  type Entry,
  type EventType,
  events,
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
import { mendTold, misfit, type Told, tellJournal } from './tell-journal';

export type PlayedEvent = {
  readonly event: CaseEvent;
  /** The client's journal at the end of the event; changes as the case goes on. */
  readonly journal: Journal;
};

export type PlayCaseOptions = {
  /** @default a new memory */
  readonly storage?: JournalStorage | undefined;
  /** @default the method in the box of the case's track */
  readonly method?: Method | undefined;
  /** Name of the journal, and of the client who writes in it. @default the name of the case */
  readonly journal?: string | undefined;
  /** Play up to and with this day, `2026-01-12`. @default all */
  readonly until?: string | undefined;
  /** Is asked for each entry; `false` leaves it out. */
  readonly keep?: ((entry: CaseEntry, event: CaseEvent) => boolean) | undefined;
  /** Is awaited at the end of each event. */
  readonly onEvent?: ((played: PlayedEvent) => void | Promise<void>) | undefined;
  /**
   * `throw` stops at the first refusal; `collect` plays on, and hands back what was refused; `keep` also writes it down: what a
   * rule refused as a device would that did not know better, so that it lands and needs the person, and what did not fit as far
   * as it fits.
   *
   * @default 'keep'
   */
  readonly refusals?: 'throw' | 'collect' | 'keep' | undefined;
};

export type PlayedRefusal = { readonly event: CaseEvent; readonly entry: CaseEntry; readonly error: OnderwegError };

export type PlayedCase = {
  /** The client's journal, open. Close it when done. */
  readonly journal: Journal;
  readonly refused: readonly PlayedRefusal[];
  close(): Promise<void>;
};

const elsewhere = 'elsewhere';
const audiences: readonly Audience[] = ['private', 'coach', 'sponsor'];

/**
 * Walks a case script through `openJournal` as its people would: the client, the coach and the sponsor each write their own
 * entries, on the days of the case.
 *
 * @example
 * const { journal } = await playCase(nurse, { until: '2026-02-10' });
 * expect(journal.dossier.directions.get('d2')?.state).toBe('parked');
 */
export async function playCase(script: CaseScript, options: PlayCaseOptions = {}): Promise<PlayedCase> {
  const { storage = memoryStorage(), until, keep = () => true, refusals = 'keep' } = options;
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
    const { type, by, audience, ...told } = entry;
    const { author, agreedWith } = toAuthors(by ?? event.actor, type);
    const payload = agreedWith.length > 0 ? { ...told, agreedWith } : told;
    const journal = await openFor(author);
    const error = await tellJournal(journal, { type, payload, audience });
    if (!error) return;
    if (refusals === 'throw') throw error;
    refused.push({ event, entry, error });
    if (refusals === 'keep') await keepWhatFits(journal, { type, payload, audience }, error);
  }

  /** Mends what does not fit until it does; what a rule refuses lands as it is. */
  async function keepWhatFits(journal: Journal, told: Told, refused: OnderwegError): Promise<void> {
    let fitting = told;
    for (let error: OnderwegError | undefined = refused; error; error = await tellJournal(journal, fitting)) {
      const mended = mendTold(fitting, error);
      if (!mended) return writeElsewhere(journal, error.code === misfit ? told : fitting);
      fitting = mended;
    }
  }

  /** The same, from a device that asked nobody. */
  async function writeElsewhere(journal: Journal, { type, payload, audience }: Told): Promise<void> {
    const store = await storage.open(name, { newId: () => elsewhere, onChange: () => undefined, writer: 1 });
    const deviceSeq = ++writtenElsewhere;
    const event = Object.hasOwn(events, type) ? events[type as EventType] : undefined;
    const usual = event?.audience === 'agreed' ? undefined : event?.audience;
    const entry: Entry = {
      id: `${elsewhere}-${deviceSeq}`,
      journal: name,
      author: journal.author,
      device: elsewhere,
      deviceSeq,
      after: journal.entries().length,
      type,
      version: event?.version ?? 1,
      audience: audiences.find((known) => known === audience) ?? usual ?? 'private',
      shownTime: toShownTime(clock()),
      payload,
    };
    await store.append([{ key: `${elsewhere}/${deviceSeq}`, text: JSON.stringify(entry) }]);
    await store.close();
    await journal.refresh();
  }

  const journal = await openFor({ id: name, role: 'client' });
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

import { stepCycle } from '../cycle/cycle.step';
import type { ErrorCode } from '../errors';
import { type AnyEvent, findEvent } from '../events/events';
import type { Entry } from '../journal/entry';
import { orderEntries } from '../journal/order';
import { type ReadEntry, readPayload } from '../journal/upcasting';
import type { Method } from '../method/method';
import { createDossier, type Dossier } from './dossier';
import { type DossierDraft, openDraft } from './draft';
import { toFact } from './fact';

/**
 * The dossier that these entries make: pure, and the same for any order, duplication or split of the same entries.
 *
 * @example
 * const dossier = fold(journal.entries(), methods.reorientation);
 */
export function fold(entries: readonly Entry[], method?: Method): Dossier {
  return foldOn(createDossier(method), orderEntries(entries));
}

/** The dossier with entries added that come after all that it holds. Shares nearly everything with the one before. */
export function foldOn(dossier: Dossier, entries: readonly Entry[]): Dossier {
  const draft = openDraft(dossier);
  for (const entry of entries) foldEntry(draft, entry, readToday(entry));
  return draft.close();
}

/** The same for entries whose payloads were read already, so that opening a journal reads each once. */
export function foldRead(dossier: Dossier, read: readonly ReadEntry[]): Dossier {
  const draft = openDraft(dossier);
  for (const { entry, payload } of read) foldEntry(draft, entry, payload);
  return draft.close();
}

function readToday(entry: Entry): ReadEntry['payload'] {
  const read = readPayload(entry);
  return read.kind === 'readable' ? read.payload : undefined;
}

function foldEntry(draft: DossierDraft, entry: Entry, payload: ReadEntry['payload']): void {
  const { facts } = draft;
  facts.entries++;
  facts.lastEntry = entry;
  const event = findEvent(entry.type);
  if (!event || !payload) {
    facts.unread++;
    return;
  }
  const refusal = moveCycle(draft, event, entry, payload);
  if (refusal) draft.put('needsYou', { id: entry.id, type: entry.type, code: refusal });
  event.fold(draft, payload, toFact(entry), refusal === undefined);
  if (event.isActivity && entry.author.role === 'client') keepActiveDay(facts, entry.shownTime.slice(0, 10));
}

const keptActiveDays = 9;

/** In the order of the journal: a clock that was years ahead for a moment does not count for years. */
function keepActiveDay(facts: DossierDraft['facts'], day: string): void {
  if (facts.lastActive === day) return;
  facts.lastActive = day;
  facts.activeDays = [...facts.activeDays, day].slice(-keptActiveDays);
}

function moveCycle(
  draft: DossierDraft,
  event: AnyEvent,
  entry: Entry,
  payload: NonNullable<ReadEntry['payload']>,
): ErrorCode | undefined {
  if (!event.refuse && !event.toCycleEvent) return undefined;
  const scene = { by: entry.author.role, dossier: { get: draft.get, cycle: draft.facts.cycle } };
  const refusal = event.refuse?.(payload, scene);
  if (refusal || !event.toCycleEvent) return refusal;
  const step = stepCycle(draft.facts.cycle, event.toCycleEvent(payload, scene));
  draft.facts.cycle = step.cycle;
  return step.refusal;
}

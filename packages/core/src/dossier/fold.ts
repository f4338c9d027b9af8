import { stepCycle } from '../cycle/cycle.step';
import type { ErrorCode } from '../errors';
import { type AnyEvent, findEvent } from '../events/events';
import type { Entry } from '../journal/entry';
import { orderEntries } from '../journal/order';
import { readPayload } from '../journal/upcasting';
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
  const draft = openDraft(createDossier(method));
  for (const entry of orderEntries(entries)) foldEntry(draft, entry);
  return draft.close();
}

/** The dossier with entries added that come after all that it holds. Shares nearly everything with the one before. */
export function foldOn(dossier: Dossier, entries: readonly Entry[]): Dossier {
  const draft = openDraft(dossier);
  for (const entry of entries) foldEntry(draft, entry);
  return draft.close();
}

function foldEntry(draft: DossierDraft, entry: Entry): void {
  const { facts } = draft;
  facts.entries++;
  facts.lastEntry = entry;
  const event = findEvent(entry.type);
  const read = readPayload(entry);
  if (!event || read.kind !== 'readable') {
    facts.unread++;
    return;
  }
  const refusal = moveCycle(draft, event, entry, read.payload);
  if (refusal) draft.put('needsYou', { id: entry.id, type: entry.type, code: refusal });
  event.fold(draft, read.payload, toFact(entry), refusal === undefined);
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
  payload: Readonly<Record<string, unknown>>,
): ErrorCode | undefined {
  if (!event.refuse && !event.toCycleEvent) return undefined;
  const scene = { by: entry.author.role, dossier: { get: draft.get, cycle: draft.facts.cycle } };
  const refusal = event.refuse?.(payload, scene);
  if (refusal || !event.toCycleEvent) return refusal;
  const step = stepCycle(draft.facts.cycle, event.toCycleEvent(payload, scene));
  draft.facts.cycle = step.cycle;
  return step.refusal;
}

import { stepCycle } from '../cycle/cycle.step';
import { toWellFilled } from '../cycle/well-filled';
import type { ErrorCode } from '../errors';
import type { AnyEvent } from '../events/events';
import type { Entry } from '../journal/entry';
import { orderEntries } from '../journal/order';
import { isPieceEnd, runAtOnce, type Steps } from '../journal/steps';
import { type ReadPayload, readPayload } from '../journal/upcasting';
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
export function fold(entries: readonly Entry[], method?: Method | readonly Method[]): Dossier {
  return foldOn(createDossier(method), orderEntries(entries));
}

/** The dossier with entries added that come after all that it holds. Shares nearly everything with the one before. */
export function foldOn(dossier: Dossier, entries: readonly Entry[]): Dossier {
  return runAtOnce(foldSteps(dossier, entries));
}

/** As `foldOn`, in pieces. */
export function* foldSteps(dossier: Dossier, entries: readonly Entry[]): Steps<Dossier> {
  const folding = openFold(dossier);
  for (const [at, entry] of entries.entries()) {
    folding.add(entry, readPayload(entry));
    if (isPieceEnd(at)) yield;
  }
  return folding.close();
}

export type Folding = { add(entry: Entry, read: ReadPayload): void; close(): Dossier };

/** For who reads the payloads anyway: each entry is folded as soon as it is read, so that a journal opens in one go. */
export function openFold(dossier: Dossier): Folding {
  const draft = openDraft(dossier);
  return { add: (entry, read) => foldEntry(draft, entry, read), close: draft.close };
}

function foldEntry(draft: DossierDraft, entry: Entry, read: ReadPayload): void {
  const { facts } = draft;
  facts.entries++;
  facts.lastEntry = entry;
  if (read.kind === 'erased') {
    foldErased(draft, entry, read.event);
    return;
  }
  if (read.kind !== 'readable') {
    facts.unread++;
    return;
  }
  const { event, payload } = read;
  const refusal = moveCycle(draft, event, entry, payload);
  // What it names may have been erased, and then there is nothing that the person could mend.
  if (refusal && !(refusal === 'ONDERWEG-206' && facts.erased > 0))
    draft.put('needsYou', { id: entry.id, type: entry.type, code: refusal });
  event.fold(draft, payload, toFact(entry), refusal === undefined);
  if (event.isActivity && entry.author.role === 'client') keepActiveDay(facts, entry.shownTime.slice(0, 10));
}

/** What nobody can read any more keeps nobody in a pause, closes no journey, and brings no coach back. */
const endsSomething: ReadonlySet<string> = new Set(['pause.planned', 'trajectory.closed', 'coachSession.held']);

/** Its place, its day and its kind stay: a round that was closed stays closed, and a day on the way stays one. */
function foldErased(draft: DossierDraft, entry: Entry, event: AnyEvent | undefined): void {
  const { facts } = draft;
  facts.erased++;
  if (!event) return;
  const by = entry.author.role;
  const isMoving = event.toCycleEvent && !endsSomething.has(entry.type);
  const wellFilled = isMoving ? toWellFilled(facts.cycle, entry.type, by) : undefined;
  if (wellFilled) facts.cycle = stepCycle(facts.cycle, wellFilled).cycle;
  event.foldErased?.(draft, toFact(entry));
  if (event.isActivity && by === 'client') keepActiveDay(facts, entry.shownTime.slice(0, 10));
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
  const { cycle, erased } = draft.facts;
  const scene = { by: entry.author.role, dossier: { get: draft.get, cycle, erased } };
  const refusal = event.refuse?.(payload, scene);
  const moved = event.toCycleEvent?.(payload, scene);
  if (refusal || !moved) return refusal;
  const step = stepCycle(draft.facts.cycle, moved);
  draft.facts.cycle = step.cycle;
  return step.refusal;
}

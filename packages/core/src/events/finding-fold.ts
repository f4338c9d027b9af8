import type { DossierDraft } from '../dossier/draft';
import type { Fact } from '../dossier/fact';
import type { Finding } from '../dossier/shapes';
import type { FindingLogged } from './finding-logged';
import type { SignalLogged } from './signal-logged';

const noLinks = [] as const;

/** Findings and signals are one list: both count as voices, and a conclusion may rest on either. */
export function addFinding(
  draft: DossierDraft,
  payload: FindingLogged & SignalLogged,
  fact: Fact,
  form: 'finding' | 'signal',
): void {
  const before = payload.revises === undefined ? undefined : draft.get('findings', payload.revises);
  draft.add('findings', {
    ...(before && keepOf(before, form)),
    ...withoutEmptied(payload),
    id: payload.id ?? fact.id,
    entry: fact.entry,
    at: before?.at ?? fact.at,
    by: fact.by,
    audience: fact.audience,
    form,
    round: draft.facts.cycle.context.round,
    links: payload.links ?? before?.links ?? noLinks,
  });
  if (payload.exploration === undefined) return;
  const exploration = draft.get('explorations', payload.exploration);
  if (!exploration) draft.facts.foundAhead = [...new Set([...draft.facts.foundAhead, payload.exploration])];
  else if (!exploration.isHarvested) {
    const state = exploration.state === 'done' ? 'harvested' : exploration.state;
    draft.put('explorations', { ...exploration, isHarvested: true, state });
  }
}

/** A correction keeps what it does not change: what was heard is as old as it was, and says what it said. */
function keepOf(
  { kind, source, sourceKind, firstHand, authority, exploration, region, expires }: Finding,
  form: Finding['form'],
) {
  const said = { kind, source, sourceKind, firstHand, authority, exploration, ...(form === 'signal' ? { region, expires } : {}) };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as Partial<typeof said>;
}

/** An empty text takes away what stood there before. */
function withoutEmptied<Payload extends FindingLogged & SignalLogged>(payload: Payload): Payload {
  if (payload.revises === undefined) return payload;
  const emptied = (name: string, value: unknown) => value === '' && (name === 'source' || name === 'region');
  // Proved by the filter: only texts that are optional are changed.
  return Object.fromEntries(
    Object.entries(payload).map(([name, value]) => [name, emptied(name, value) ? undefined : value]),
  ) as Payload;
}

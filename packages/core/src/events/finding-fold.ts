import type { DossierDraft } from '../dossier/draft';
import type { Fact } from '../dossier/fact';
import type { Finding } from '../dossier/shapes';
import type { FindingLogged } from './finding-logged';
import type { SignalLogged } from './signal-logged';

const noLinks = [] as const;

/** Findings and signals are one list: both count as voices, and a conclusion may rest on either. */
export function addFinding(
  draft: DossierDraft,
  { emptied = [], ...payload }: FindingLogged & SignalLogged,
  fact: Fact,
  form: 'finding' | 'signal',
): void {
  const before = payload.revises === undefined ? undefined : draft.get('findings', payload.revises);
  draft.add('findings', {
    ...(before && keepOf(before, form, emptied)),
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
  { kind, source, sourceKind, firstHand, authority, exploration, region, expires, form: wasForm }: Finding,
  form: Finding['form'],
  emptied: readonly string[],
) {
  // Where a signal holds and until when says nothing of a finding; a finding of its own may have an end as well.
  const ends = form === 'signal' ? { region, expires } : wasForm === 'finding' ? { expires } : {};
  const said = { kind, source, sourceKind, firstHand, authority, exploration, ...ends };
  const isKept = ([name, value]: readonly [string, unknown]) => value !== undefined && !emptied.includes(name);
  return Object.fromEntries(Object.entries(said).filter(isKept)) as Partial<typeof said>;
}

/** An empty text takes away what stood there before. */
function withoutEmptied<Payload extends Omit<FindingLogged & SignalLogged, 'emptied'>>(payload: Payload): Payload {
  if (payload.revises === undefined) return payload;
  const emptied = (name: string, value: unknown) => value === '' && (name === 'source' || name === 'region');
  // Proved by the filter: only texts that are optional are changed.
  return Object.fromEntries(
    Object.entries(payload).map(([name, value]) => [name, emptied(name, value) ? undefined : value]),
  ) as Payload;
}

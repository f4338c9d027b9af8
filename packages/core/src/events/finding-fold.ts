import type { DossierDraft } from '../dossier/draft';
import type { Fact } from '../dossier/fact';
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
  draft.add('findings', {
    ...payload,
    id: payload.id ?? fact.id,
    entry: fact.entry,
    at: fact.at,
    by: fact.by,
    audience: fact.audience,
    form,
    round: draft.facts.cycle.context.round,
    links: payload.links ?? noLinks,
  });
  if (payload.exploration === undefined) return;
  const exploration = draft.get('explorations', payload.exploration);
  if (!exploration) draft.facts.foundAhead = [...new Set([...draft.facts.foundAhead, payload.exploration])];
  else if (!exploration.isHarvested) {
    const state = exploration.state === 'done' ? 'harvested' : exploration.state;
    draft.put('explorations', { ...exploration, isHarvested: true, state });
  }
}

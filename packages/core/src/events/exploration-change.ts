import { canHappenToExploration } from '../cycle/exploration.states';
import type { DossierDraft } from '../dossier/draft';
import type { Exploration } from '../dossier/shapes';
import type { ErrorCode } from '../errors';
import type { EventScene } from './define-event';

/** Why this cannot happen to the exploration that it names. */
export function refuseForExploration(type: string) {
  return (payload: { id: string }, { dossier }: EventScene): ErrorCode | undefined => {
    const exploration = dossier.get('explorations', payload.id);
    if (!exploration) return 'ONDERWEG-206';
    return canHappenToExploration(exploration.state, type) ? undefined : 'ONDERWEG-207';
  };
}

export function changeExploration(draft: DossierDraft, id: string, change: Partial<Exploration>): void {
  const exploration = draft.get('explorations', id);
  if (exploration) draft.put('explorations', { ...exploration, ...change });
}

import type { Direction } from '../dossier/shapes';
import type { DossierDraft } from '../dossier/draft';
import type { Fact } from '../dossier/fact';
import type { ErrorCode } from '../errors';
import type { EventScene } from './define-event';

export function refuseUnknownDirection(payload: { id: string }, { dossier }: EventScene): ErrorCode | undefined {
  return dossier.get('directions', payload.id) ? undefined : 'ONDERWEG-206';
}

type Change = Pick<Direction, 'state'> & Partial<Pick<Direction, 'reason' | 'lookAgainWhen'>>;

/** Source and novelty stay as they were when it was added; each earlier state is kept. */
export function changeDirection(draft: DossierDraft, id: string, fact: Fact, change: Change): void {
  const direction = draft.get('directions', id);
  if (!direction) return;
  const { reason: _, lookAgainWhen: __, ...lasting } = direction;
  const changes = [...direction.changes, { entry: fact.entry, at: fact.at, by: fact.by, ...change }];
  draft.put('directions', { ...lasting, ...change, changes });
}

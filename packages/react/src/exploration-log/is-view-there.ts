import type { Dossier } from '@onderweg/core';
import type { ExplorationLogView } from './exploration-log.view';

/** Is what the form is about still there? It may have been erased, here or on another device. */
export function isViewThere(
  { explorations, findings }: Pick<Dossier, 'explorations' | 'findings'>,
  view: ExplorationLogView,
): boolean {
  if ('exploration' in view && view.exploration !== undefined) return explorations.get(view.exploration) !== undefined;
  return !('finding' in view) || findings.get(view.finding) !== undefined;
}

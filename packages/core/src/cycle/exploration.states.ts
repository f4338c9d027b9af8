/** What may happen to one exploration: as plain data, any number side by side. */
export const explorationStates = {
  idea: ['exploration.scheduled', 'exploration.moved', 'exploration.awaiting', 'exploration.done', 'exploration.dropped'],
  planned: ['exploration.scheduled', 'exploration.moved', 'exploration.awaiting', 'exploration.done', 'exploration.dropped'],
  awaiting: ['exploration.scheduled', 'exploration.moved', 'exploration.awaiting', 'exploration.done', 'exploration.dropped'],
  done: ['exploration.done'],
  harvested: ['exploration.done'],
  dropped: ['exploration.scheduled', 'exploration.done'],
} as const;

export type ExplorationState = keyof typeof explorationStates;

export function canHappenToExploration(state: ExplorationState, type: string): boolean {
  return (explorationStates[state] as readonly string[]).includes(type);
}

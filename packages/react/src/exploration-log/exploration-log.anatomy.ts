/** The parts of the exploration log, as `data-part` under `data-scope="exploration-log"`; `data-phase` on the root tells what is open. */
export const explorationLogAnatomy = {
  scope: 'exploration-log',
  parts: [
    'root',
    'title',
    'add',
    'open',
    'group',
    'exploration',
    'actions',
    'form',
    'rung',
    'smaller',
    'sheet',
    'links',
    'link',
    'filter',
    'findings',
    'finding',
    'finding-links',
  ],
  states: { phase: ['loading', 'overview', 'plan', 'note', 'done', 'move', 'schedule', 'drop', 'correct'] },
} as const;

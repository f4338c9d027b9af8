/** The parts of the criteria, as `data-part` under `data-scope="criteria"`; `data-phase` on the root tells what is open. */
export const criteriaAnatomy = {
  scope: 'criteria',
  parts: [
    'root',
    'title',
    'saved',
    'group',
    'criterion',
    'history',
    'names',
    'buttons',
    'form',
    'weighing',
    'weights',
    'order',
    'ranges',
    'range',
  ],
  states: { phase: ['overview', 'add', 'sharpen', 'weigh'] },
} as const;

/** The parts of the course, as `data-part` under `data-scope="course"`; `data-phase` on the root tells what is going on. */
export const courseAnatomy = {
  scope: 'course',
  parts: [
    'root',
    'title',
    'where',
    'question',
    'coach',
    'card',
    'plan',
    'also',
    'buttons',
    'so-far',
    'directions',
    'course',
    'pause',
    'pause-label',
    'pause-fields',
  ],
  states: { phase: ['start', 'welcome', 'next', 'paused', 'over', 'closed'] },
} as const;

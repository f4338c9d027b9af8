/** The parts of the intake, as `data-part` under `data-scope="intake"`; `data-phase` on the root tells where somebody is. */
export const intakeAnatomy = {
  scope: 'intake',
  parts: ['root', 'title', 'welcome', 'progress', 'bar', 'question', 'buttons', 'enough', 'summary', 'answer', 'done'],
  states: { phase: ['loading', 'welcome', 'asking', 'summary', 'done'] },
} as const;

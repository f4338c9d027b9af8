/** The parts of the page before a talk, as `data-part` under `data-scope="session-preparation"`; `data-state` tells that a line is struck. */
export const sessionPreparationAnatomy = {
  scope: 'session-preparation',
  parts: ['root', 'questions', 'part', 'line'],
  states: { line: ['struck'] },
} as const;

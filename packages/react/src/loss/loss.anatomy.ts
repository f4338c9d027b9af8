/** The parts of the notice that the browser lost something, as `data-part` under `data-scope="loss"`. */
export const lossAnatomy = {
  scope: 'loss',
  parts: ['root', 'buttons'],
  states: { phase: ['back', 'gone'] },
} as const;

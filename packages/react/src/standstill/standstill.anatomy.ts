/** The parts of the standstill card, as `data-part` under `data-scope="standstill"`; `data-kind` tells what seems to be in the way. */
export const standstillAnatomy = {
  scope: 'standstill',
  parts: ['root', 'card', 'why', 'how', 'extra', 'letter', 'buttons'],
} as const;

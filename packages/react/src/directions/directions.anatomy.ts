/** The parts of the directions, as `data-part` under `data-scope="directions"`; `data-phase` on the root tells what is open. */
export const directionsAnatomy = {
  scope: 'directions',
  parts: [
    'root',
    'title',
    'saved',
    'group',
    'direction',
    'facts',
    'look-again',
    'meanings',
    'meaning',
    'known',
    'cell',
    'buttons',
    'form',
    'picture',
    'fields',
    'placed',
    'field',
  ],
  states: { phase: ['overview', 'add', 'park'] },
} as const;

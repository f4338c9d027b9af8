/** The parts of the journey, as `data-part` under `data-scope="journey"`, those of the picture included. */
export const journeyAnatomy = {
  scope: 'journey',
  parts: [
    'root',
    'title',
    'empty',
    'picture',
    'map',
    'links',
    'caption',
    'legend',
    'legend-label',
    'list',
    'round',
    'round-label',
    'round-facts',
    'round-content',
    'entries',
    'finding',
    'courses',
    'course',
  ],
  /** In the picture: lines, dots, marks, signs and words. */
  picture: ['road', 'middle', 'gap', 'pause', 'dot', 'twig', 'mark', 'surprise', 'joint', 'sign', 'post', 'here', 'word', 'small-word'],
} as const;

/** The parts of a field, as `data-part` under `data-scope="field"`: what a style sheet may hold on to. */
export const fieldAnatomy = {
  scope: 'field',
  parts: [
    'root',
    'label',
    'hint',
    'note',
    'example',
    'problem',
    'control',
    'choices',
    'compact-choices',
    'choice',
    'scale',
    'scale-ends',
  ],
} as const;

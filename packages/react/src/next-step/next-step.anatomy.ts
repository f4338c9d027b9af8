/** The parts of the next question, as `data-part` under `data-scope="next-step"`. */
export const nextStepAnatomy = {
  scope: 'next-step',
  parts: ['root', 'enough', 'question', 'reasons', 'ways', 'way', 'own-words', 'aside', 'buttons'],
} as const;

/** The parts of the next question, as `data-part` under `data-scope="next-step"`. */
export const nextStepAnatomy = { scope: 'next-step', parts: ['root', 'question', 'reasons', 'buttons'] } as const;

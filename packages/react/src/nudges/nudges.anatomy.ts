/** The parts of the choice of a word now and then, as `data-part` under `data-scope="nudges"`. */
export const nudgesAnatomy = { scope: 'nudges', parts: ['root', 'form', 'saved', 'buttons'] } as const;

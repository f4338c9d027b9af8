/** The parts of being seen, as `data-part` under `data-scope="visibility"`. */
export const visibilityAnatomy = { scope: 'visibility', parts: ['root', 'group', 'card', 'letter', 'form', 'buttons'] } as const;

/** The parts of what was begun before, as `data-part` under `data-scope="draft"`. */
export const draftAnatomy = { scope: 'draft', parts: ['root', 'draft', 'buttons'] } as const;

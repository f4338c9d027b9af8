/** The parts of after-care, as `data-part` under `data-scope="after-care"`. */
export const afterCareAnatomy = { scope: 'after-care', parts: ['root', 'card', 'letter', 'more', 'form', 'buttons'] } as const;

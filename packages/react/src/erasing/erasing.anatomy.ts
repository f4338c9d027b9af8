/** The parts of what erases, as `data-part` under `data-scope="erasing"`. */
export const erasingAnatomy = { scope: 'erasing', parts: ['question', 'copies', 'going', 'buttons'] } as const;

/** The parts of the estimates, as `data-part` under `data-scope="estimates"`. */
export const estimatesAnatomy = { scope: 'estimates', parts: ['root', 'card', 'list', 'learned', 'form', 'buttons'] } as const;

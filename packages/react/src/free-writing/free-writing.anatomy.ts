/** The parts of the room to write in, as `data-part` under `data-scope="free-writing"`. */
export const freeWritingAnatomy = { scope: 'free-writing', parts: ['root', 'form', 'buttons', 'kept', 'text'] } as const;

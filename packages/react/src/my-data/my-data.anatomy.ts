/** The parts of what is yours, as `data-part` under `data-scope="my-data"`. */
export const myDataAnatomy = {
  scope: 'my-data',
  parts: ['root', 'where', 'copy', 'open', 'file', 'progress', 'other', 'erase', 'sure', 'buttons'],
} as const;

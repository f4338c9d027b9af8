import type { Theme } from '@onderweg/react';

/** Two houses: the kit's own, and a fictional firm with other colours, corners and letters. */
export const brands = {
  onderweg: {},
  kade: {
    tokens: {
      accent: 'light-dark(#7a1f4b, #f3a3c4)',
      accentText: 'light-dark(#ffffff, #2d0a1b)',
      background: 'light-dark(#f4f5fb, #14141c)',
      surface: 'light-dark(#ffffff, #1f1f2b)',
      text: 'light-dark(#1e1c2b, #f0eff7)',
      radius: '2px',
      font: "Georgia, 'Times New Roman', serif",
    },
  },
} as const satisfies Record<string, Theme>;

export type BrandName = keyof typeof brands;

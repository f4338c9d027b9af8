import type { Theme } from '@onderweg/react';

/** Two houses: the kit's own, and a fictional firm with other colours, corners and letters. */
export const brands = {
  onderweg: {},
  kade: {
    tokens: {
      accent: { light: '#7a1f4b', dark: '#f3a3c4' },
      accentText: { light: '#ffffff', dark: '#2d0a1b' },
      background: { light: '#f4f5fb', dark: '#14141c' },
      surface: { light: '#ffffff', dark: '#1f1f2b' },
      text: { light: '#1e1c2b', dark: '#f0eff7' },
      radius: '2px',
      font: "Georgia, 'Times New Roman', serif",
    },
  },
} as const satisfies Record<string, Theme>;

export type BrandName = keyof typeof brands;

import type { Theme } from '@onderweg/react';

/** The firm's own colours and letters; each pair is readable in light and in dark. */
export const brand: Theme = {
  tokens: {
    accent: 'light-dark(#a03a10, #ffb08a)',
    accentText: 'light-dark(#ffffff, #34130a)',
    background: 'light-dark(#f6f2ea, #0d1b20)',
    surface: 'light-dark(#fffdf8, #14262c)',
    text: 'light-dark(#1d2b2f, #eef4f2)',
    radius: '4px',
    font: 'Georgia, "Times New Roman", serif',
  },
};

/** The parts of the market, as `data-part` under `data-scope="market"`. */
export const marketAnatomy = {
  scope: 'market',
  parts: ['root', 'direction', 'sides', 'side', 'clash', 'form', 'buttons'],
} as const;

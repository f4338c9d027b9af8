/** The parts of the offer to save a copy, as `data-part` under `data-scope="copy-offer"`. */
export const copyOfferAnatomy = {
  scope: 'copy-offer',
  parts: ['root'],
  states: { reason: ['begun', 'grown', 'ended'] },
} as const;

import { createTexts, type Texts } from '@onderweg/texts';
import { en } from '@onderweg/texts/en';
import { nl } from '@onderweg/texts/nl';

export const languages = ['nl-je', 'nl-u', 'en'] as const;
export type Language = (typeof languages)[number];

/** The words of the widgets in a language, so that a test reads what a person reads. */
export function toTexts(language: Language): Texts {
  if (language === 'en') return createTexts({ locale: en });
  return createTexts({ locale: nl, address: language === 'nl-u' ? 'u' : 'je' });
}

import type { OnderwegProps } from '@onderweg/react';
import { en } from '@onderweg/texts/en';
import { nl } from '@onderweg/texts/nl';

export const languages = {
  'nl je': { locale: nl, address: 'je' },
  'nl u': { locale: nl, address: 'u' },
  en: { locale: en },
} as const satisfies Record<string, Pick<OnderwegProps, 'locale' | 'address'>>;

export type LanguageName = keyof typeof languages;

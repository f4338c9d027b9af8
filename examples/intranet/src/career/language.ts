import type { OnderwegProps } from '@onderweg/react';
import { en } from '@onderweg/texts/en';
import { nl } from '@onderweg/texts/nl';
import type { SettingsValues } from '../settings/settings';

type Language = Pick<OnderwegProps, 'locale' | 'address'>;

const languages: Readonly<Record<SettingsValues['language'], Language>> = {
  'nl-je': { locale: nl, address: 'je' },
  'nl-u': { locale: nl, address: 'u' },
  en: { locale: en },
};

export function toLanguage(language: SettingsValues['language']): Language {
  return languages[language];
}

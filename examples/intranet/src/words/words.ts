import type { SettingsValues } from '../settings/settings';
import { en } from './en';
import { nl } from './nl';
import { nlU } from './nl-u';

export type Words = typeof nl;

/** The words of the portal itself; those of the widgets come with the widgets. */
export function toWords(language: SettingsValues['language']): Words {
  if (language === 'en') return en;
  return language === 'nl-u' ? nlU : nl;
}

import { useSettingsContext } from '../settings/settings.context';
import { toWords, type Words } from './words';

export function useWords(): Words {
  return toWords(useSettingsContext().language);
}

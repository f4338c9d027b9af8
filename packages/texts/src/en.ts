import { enMessages } from './en/index';
import type { LocaleTexts } from './locale.types';

/**
 * English, as written in Europe.
 *
 * @example
 * import { en } from '@onderweg/texts/en'
 * const texts = createTexts({ locale: en })
 */
export const en: LocaleTexts = { locale: 'en-GB', dir: 'ltr', messages: enMessages };

import type { LocaleTexts } from './locale.types';
import { nlMessages } from './nl/index';
import { nlPoliteMessages } from './nl-u/index';

/**
 * Dutch, in the je form and the u form.
 *
 * @example
 * import { nl } from '@onderweg/texts/nl'
 * const texts = createTexts({ locale: nl, address: 'u' })
 */
export const nl: LocaleTexts = { locale: 'nl-NL', dir: 'ltr', messages: nlMessages, address: { u: nlPoliteMessages } };

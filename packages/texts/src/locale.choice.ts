import { readLanguageTag } from './language-tag';
import type { LocaleTexts } from './locale.types';

/**
 * The language that fits a tag best: the same tag, else the same language, else the first. Takes what a portal has: `nl-NL`, `nl_NL`,
 * `NL`, the header of a request, or nothing.
 *
 * @example
 * chooseLocale([nl, en], 'en-US') // en
 */
export function chooseLocale(locales: readonly [LocaleTexts, ...LocaleTexts[]], wanted: string | undefined): LocaleTexts {
  const tag = readLanguageTag(wanted);
  const language = tag?.split('-')[0];
  return (
    locales.find(({ locale }) => readLanguageTag(locale) === tag) ??
    locales.find(({ locale }) => readLanguageTag(locale)?.split('-')[0] === language) ??
    locales[0]
  );
}

import type { LocaleTexts } from './locale.types';

/**
 * The language that fits a tag best: the same tag, else the same language, else the first.
 *
 * @example
 * chooseLocale([nl, en], 'en-US') // en
 */
export function chooseLocale(locales: readonly [LocaleTexts, ...LocaleTexts[]], wanted: string): LocaleTexts {
  const tag = wanted.toLowerCase();
  const language = tag.split('-')[0];
  return (
    locales.find(({ locale }) => locale.toLowerCase() === tag) ??
    locales.find(({ locale }) => locale.toLowerCase().split('-')[0] === language) ??
    locales[0]
  );
}

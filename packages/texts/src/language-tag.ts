const languageInTheBox = 'nl-NL';

/**
 * A language tag as the platform reads it, from what portals hand in: `nl_NL` and `en_US.UTF-8` of Java and PHP, or the header of a
 * request. What is no tag at all becomes Dutch, as the kit is.
 */
export function toLanguageTag(name: string | undefined): string {
  return readLanguageTag(name) ?? languageInTheBox;
}

/** The same, or nothing where there is no tag in it. */
export function readLanguageTag(name: string | undefined): string | undefined {
  if (typeof name !== 'string') return undefined;
  const [first = ''] = name.split(/[,;.@]/);
  try {
    return Intl.getCanonicalLocales(first.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** What is wrong is told where it comes in, and not in the middle of a page. */
export function requireLanguage(locale: unknown): void {
  const isLanguage = typeof locale === 'object' && locale !== null && 'messages' in locale && typeof locale.messages === 'object';
  if (isLanguage && locale.messages !== null) return;
  const given = typeof locale === 'string' ? ` ‘${locale}’ is the name of one.` : '';
  const error = new Error(
    `ONDERWEG-403: There is no language here.${given} Give an object, such as \`nl\` of \`@onderweg/texts/nl\`; \`chooseLocale\` finds the one that fits a name.`,
  );
  // The shape of an `OnderwegError`: this package brings no code of core to a page.
  throw Object.assign(error, { name: 'OnderwegError', code: 'ONDERWEG-403', textKey: 'errors.unknown', path: ['locale'] });
}

import type { SettingsValues } from './settings';

/** A day as people say it: "12 januari 2026". */
export function toLongDay(day: string, language: SettingsValues['language']): string {
  const locale = language === 'en' ? 'en-GB' : 'nl-NL';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

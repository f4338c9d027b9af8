import type { Address, LocaleTexts } from './locale.types';
import { flattenMessages } from './message.tree';

/**
 * All messages of a language as flat ICU JSON, for a translator's tool. `parseTexts` takes the file back.
 *
 * @param address With `'u'`, the messages as a person reads them in that form.
 *
 * @example
 * await writeFile('nl.json', JSON.stringify(exportMessages(nl), null, 2))
 */
export function exportMessages(locale: LocaleTexts, address: Address = 'je'): Record<string, string> {
  const overlay = address === 'je' ? {} : (locale.address?.[address] ?? {});
  const flat = { ...flattenMessages(locale.messages), ...flattenMessages(overlay) };
  return Object.fromEntries(Object.entries(flat).flatMap(([key, text]) => (typeof text === 'string' ? [[key, text]] : [])));
}

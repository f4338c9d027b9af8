import { toLanguageTag } from './language-tag';
import { formatMessage, type MessageValue } from './message.formatter';
import { isMessageProblem, parseMessage } from './message.parser';

/**
 * Fills one message outside a `Texts`, for a text that a method pack brings. A message that cannot be read is shown as it is.
 *
 * @example
 * format('{n, plural, one {# dag} other {# dagen}}', { n: 2 }, 'nl-NL') // '2 dagen'
 */
export function format(message: string, values: { readonly [name: string]: MessageValue }, locale: string): string {
  const parts = parseMessage(message);
  if (isMessageProblem(parts)) return message;
  const tag = toLanguageTag(locale);
  const plurals = new Intl.PluralRules(tag);
  const numbers = new Intl.NumberFormat(tag);
  return formatMessage(parts, values, {
    plural: (count) => plurals.select(count),
    number: (value) => numbers.format(value),
  });
}

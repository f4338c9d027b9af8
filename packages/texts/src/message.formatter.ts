import type { MessagePart } from './message.parser';

/** What a message is filled with. Dates and lists are made into text first, with `texts.date` and `texts.list`. */
export type MessageValue = string | number;

/** The two things of a locale that a message needs. */
export type MessageLocale = { readonly plural: (count: number) => string; readonly number: (value: number) => string };

/** Fills a parsed message. A value that is not given stays visible as `{name}`, so that it is found. */
export function formatMessage(
  parts: readonly MessagePart[],
  values: { readonly [name: string]: MessageValue },
  locale: MessageLocale,
): string {
  let text = '';
  for (const part of parts) {
    if (typeof part === 'string') text += part;
    else if ('count' in part) text += locale.number(Number(values[part.count]));
    else if ('kind' in part) {
      const value = values[part.value];
      const { options } = part;
      const choice = part.kind === 'select' ? String(value) : `=${value}` in options ? `=${value}` : locale.plural(Number(value));
      text += formatMessage(options[choice] ?? options['other'] ?? [], values, locale);
    } else text += Object.hasOwn(values, part.value) ? values[part.value] : `{${part.value}}`;
  }
  return text;
}

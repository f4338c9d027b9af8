import type { MessagePart } from './message.parser';

/** What a message is filled with. Dates and lists are made into text first, with `texts.date` and `texts.list`. */
export type MessageValue = string | number;

/** The two things of a locale that a message needs. */
export type MessageLocale = { readonly plural: (count: number) => string; readonly number: (value: number) => string };

/** Fills a parsed message. A value that is not given, or a count that is no number, stays visible as `{name}`, so that it is found. */
export function formatMessage(
  parts: readonly MessagePart[],
  values: { readonly [name: string]: MessageValue },
  locale: MessageLocale,
): string {
  let text = '';
  for (const part of parts) {
    if (typeof part === 'string') text += part;
    else if ('count' in part) {
      const count = toCount(values[part.count]);
      text += count === undefined ? `{${part.count}}` : locale.number(count);
    } else if ('kind' in part) {
      const choice = choose(part, values[part.value], locale);
      text += choice === undefined ? `{${part.value}}` : formatMessage(choice, values, locale);
    } else text += Object.hasOwn(values, part.value) ? values[part.value] : `{${part.value}}`;
  }
  return text;
}

/** What fits a value; nothing when a count is no number. */
function choose(
  { kind, options }: Extract<MessagePart, { readonly kind: string }>,
  value: MessageValue | undefined,
  locale: MessageLocale,
): readonly MessagePart[] | undefined {
  const { other = [] } = options;
  if (kind === 'select') return options[String(value)] ?? other;
  const count = toCount(value);
  return count === undefined ? undefined : (options[`=${count}`] ?? options[locale.plural(count)] ?? other);
}

/** Digits in a text are a count; `1.000` is not, for it is another number in another language. */
function toCount(value: MessageValue | undefined): number | undefined {
  const count = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
  return typeof count === 'number' && Number.isFinite(count) ? count : undefined;
}

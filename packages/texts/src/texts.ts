import { createFormats, type Formats } from './intl.formats';
import type { Address, DeepPartial, LocaleTexts, MessageKey, Messages } from './locale.types';
import { formatMessage, type MessageValue } from './message.formatter';
import { isMessageProblem, type MessagePart, parseMessage } from './message.parser';
import { findMessage } from './message.tree';
import type { ValuesOf } from './message.values';

/** What `createTexts` is given. */
export type TextsOptions = {
  /** The language: `nl` of `@onderweg/texts/nl`, `en` of `@onderweg/texts/en`, or your own. */
  locale: LocaleTexts;
  /** @default 'je' */
  address?: Address;
  /** Your own words, in the form of address that you use. Check them with `parseTexts` before they get here. */
  overrides?: DeepPartial<Messages>;
  /** An IANA zone, in which days and times are shown. @default 'Europe/Amsterdam' */
  timeZone?: string;
};

/** Every word a person sees, in one language and form of address, with dates, lists and numbers. */
export type Texts = Formats & {
  /** A text by its name, filled with its values. */
  t<Key extends MessageKey>(key: Key, ...values: ValuesOf<Key>): string;
  /** Whether there is a text of this name: for kinds that only a firm or a newer version knows. */
  has(key: string): key is MessageKey;
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly address: Address;
  readonly timeZone: string;
};

/**
 * The texts of one page or person. Looks for a text in the overrides, then the form of address, then the language. An override that
 * can not be read is passed over, so that a firm's slip never empties a screen.
 *
 * @example
 * const texts = createTexts({ locale: nl, address: 'u' })
 * texts.t('readers.neverSponsor', { sponsor: 'Gemeente Zwolle' }) // 'Notities gaan nooit naar Gemeente Zwolle.'
 * texts.date('2026-01-18', 'day') // 'zondag 18 januari'
 */
export function createTexts({ locale, address = 'je', overrides, timeZone = 'Europe/Amsterdam' }: TextsOptions): Texts {
  const formats = createFormats(locale.locale, timeZone);
  const layers = [overrides, address === 'je' ? undefined : locale.address?.[address], locale.messages];
  const known = new Map<string, readonly MessagePart[]>();

  function read(key: string): readonly MessagePart[] {
    for (const layer of layers) {
      const message = findMessage(layer, key);
      if (message === undefined) continue;
      const parts = parseMessage(message);
      if (!isMessageProblem(parts)) return parts;
    }
    return [key];
  }

  return {
    ...formats,
    t(key, ...[values]: [{ readonly [name: string]: MessageValue }?]) {
      let parts = known.get(key);
      if (parts === undefined) {
        parts = read(key);
        known.set(key, parts);
      }
      return formatMessage(parts, values ?? {}, formats);
    },
    has: (key): key is MessageKey => findMessage(locale.messages, key) !== undefined,
    locale: locale.locale,
    dir: locale.dir,
    address,
    timeZone,
  };
}

import { standsFast } from './fixed-texts';
import { createFormats, type Formats } from './intl.formats';
import { requireLanguage } from './language.door';
import { toLanguageTag } from './language-tag';
import type { Address, DeepPartial, LocaleTexts, MessageKey, Messages } from './locale.types';
import { formatMessage, type MessageValue } from './message.formatter';
import { isLegible, isMessageProblem, type MessagePart, parseMessage } from './message.parser';
import { findMessage } from './message.tree';
import type { ValuesOf } from './message.values';
import { isTimeZone, zoneInTheBox } from './time-zone';

/** What `createTexts` is given. */
export type TextsOptions = {
  /** The language: `nl` of `@onderweg/texts/nl`, `en` of `@onderweg/texts/en`, or your own. */
  locale: LocaleTexts;
  /** @default 'je' */
  address?: Address | undefined;
  /**
   * Your own words, in the form of address that you use. Check them with `parseTexts` before they get here: what is empty or cannot be
   * read is passed over, and so is what stands fast, such as who reads along.
   */
  overrides?: DeepPartial<Messages> | undefined;
  /** An IANA zone, in which days and times are shown; one that does not exist is passed over. @default 'Europe/Amsterdam' */
  timeZone?: string | undefined;
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
 * cannot be read is passed over, so that a firm's slip never empties a screen.
 *
 * @throws an error with the code `ONDERWEG-403` when there is no language: a name of one, or a setting that was never filled
 *
 * @example
 * const texts = createTexts({ locale: nl, address: 'u' })
 * texts.t('readers.neverSponsor', { sponsor: 'Gemeente Zwolle' }) // 'Notities gaan nooit naar Gemeente Zwolle.'
 * texts.date('2026-01-18', 'day') // 'zondag 18 januari'
 */
export function createTexts(options: TextsOptions): Texts {
  const { locale, overrides } = options;
  requireLanguage(locale);
  const address = options.address === 'u' ? 'u' : 'je';
  const timeZone = options.timeZone !== undefined && isTimeZone(options.timeZone) ? options.timeZone : zoneInTheBox;
  const formats = createFormats(locale.locale, timeZone);
  const ofKit = [address === 'je' ? undefined : locale.address?.[address], locale.messages];
  const known = new Map<string, readonly MessagePart[]>();

  function read(key: string): readonly MessagePart[] {
    for (const layer of standsFast(key) ? ofKit : [overrides, ...ofKit]) {
      const message = findMessage(layer, key);
      if (message === undefined) continue;
      const parts = parseMessage(message);
      if (!isMessageProblem(parts) && isLegible(parts)) return parts;
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
    locale: toLanguageTag(locale.locale),
    dir: locale.dir,
    address,
    timeZone,
  };
}

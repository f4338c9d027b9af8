import type { nlMessages } from './nl/index';

/** Every text, nested by widget, as ICU MessageFormat. Dutch sets the shape; a language that lacks a text does not compile. */
export type Messages = typeof nlMessages;

/** Some of the texts: an overlay for a form of address, or a firm's own words. */
export type DeepPartial<T> = { readonly [K in keyof T]?: (T[K] extends string ? string : DeepPartial<T[K]>) | undefined };

/** The dotted path of each text in a tree. */
export type PathOf<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${PathOf<T[K]>}`;
}[keyof T & string];

/** The name of a text: `'intake.question.label'`. */
export type MessageKey = PathOf<Messages>;

/** The form of address. A language without a form of its own uses its base. */
export type Address = 'je' | 'u';

/** One language: the entries `@onderweg/texts/nl` and `/en`, or a firm's own. */
export type LocaleTexts = {
  /** A BCP 47 tag, for dates, lists, numbers and plurals. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly messages: Messages;
  /** Overlays with only what differs from `messages`. */
  readonly address?: { readonly [A in Exclude<Address, 'je'>]?: DeepPartial<Messages> | undefined } | undefined;
};

import type { HelpKind, Journal, Method } from '@onderweg/core';
import { type Address, createTexts, type DeepPartial, type LocaleTexts, type Messages } from '@onderweg/texts';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { createDraftKeeper } from '../draft/draft-keeper';
import { type Theme, toThemeStyle } from '../theme/theme';
import { joinWords } from './method-words';
import { Context, type OnderwegContext } from './onderweg.context';

export type OnderwegProps = {
  /** The journal of the person, opened by the host. */
  journal: Journal;
  /** @default the method that the journal was opened with */
  method?: Method;
  /** The language: `nl` of `@onderweg/texts/nl`, `en` of `@onderweg/texts/en`, or your own. */
  locale: LocaleTexts;
  /** @default the one of the method, or else 'je' */
  address?: Address;
  /** Brand tokens. What is not on the list of tokens, or not a safe value, is left out. */
  theme?: Theme;
  /** Your own words, in place of those of the method and of the kit. */
  texts?: DeepPartial<Messages>;
  /** The name of the party that pays, where a text names it. */
  sponsor?: string;
  /** Where things that float above the page belong, in a shadow root or a frame. @default the document of the widget */
  container?: Element;
  /** An IANA zone for days and times. @default 'Europe/Amsterdam' */
  timeZone?: string;
  /** @default the clock of this machine */
  now?: () => Date;
  children: ReactNode;
};

const systemClock = () => new Date();

/**
 * The one door for a host: everything that a firm may replace comes in here.
 *
 * @example
 * <Onderweg journal={journal} locale={nl} address="u">
 *   <Intake />
 * </Onderweg>
 */
export function Onderweg(props: OnderwegProps) {
  const { journal, method = journal.method, locale, theme, texts: words, timeZone, sponsor, container } = props;
  const { address = method.address, now = systemClock, children } = props;
  const drafts = useMemo(() => createDraftKeeper(journal.drafts), [journal]);
  const overrides = useMemo(() => joinWords(method, locale, words), [method, locale, words]);
  const texts = useMemo(
    () =>
      createTexts({
        locale,
        ...(address ? { address } : {}),
        ...(overrides ? { overrides } : {}),
        ...(timeZone ? { timeZone } : {}),
      }),
    [locale, address, overrides, timeZone],
  );
  const [putAside, setPutAside] = useState<HelpKind>();
  useEffect(() => drafts.watchPage(), [drafts]);
  const context = useMemo<OnderwegContext>(
    () => ({ journal, method, texts, drafts, now, sponsor, container, putAside, setPutAside }),
    [journal, method, texts, drafts, now, sponsor, container, putAside],
  );
  return (
    <Context.Provider value={context}>
      <div data-onderweg="" lang={texts.locale} dir={texts.dir} style={toThemeStyle(theme)}>
        {children}
      </div>
    </Context.Provider>
  );
}

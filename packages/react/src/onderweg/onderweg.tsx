import type { HelpKind, Journal, Method } from '@onderweg/core';
import { type Address, createTexts, type DeepPartial, type LocaleTexts, type Messages } from '@onderweg/texts';
import { type ReactNode, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { createDraftKeeper } from '../draft/draft-keeper';
import type { Theme } from '../theme/theme';
import { useTheme } from '../theme/use-theme';
import { createDayClock } from './day-clock';
import { joinWords } from './method-words';
import { Context, type OnderwegContext } from './onderweg.context';
import { useTimeZone } from './use-time-zone';

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
  theme?: Theme | undefined;
  /** Your own words, in place of those of the method and of the kit. */
  texts?: DeepPartial<Messages>;
  /** The name of the party that pays, where a text names it. */
  sponsor?: string;
  /** Where things that float above the page belong, in a shadow root or a frame. @default the document of the widget */
  container?: Element;
  /**
   * An IANA zone for days and times; one that does not exist is passed over.
   *
   * @default the zone of the person's browser; on a server, and while its page is taken over, 'Europe/Amsterdam'
   */
  timeZone?: string | undefined;
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
  const { journal, method = journal.method, locale, theme, texts: words, container } = props;
  const { address = method.address, now = systemClock, children } = props;
  const timeZone = useTimeZone(props.timeZone);
  // A host may have the name as an empty field of a form.
  const sponsor = props.sponsor?.trim() || undefined;
  const drafts = useMemo(() => createDraftKeeper(journal.drafts), [journal]);
  const overrides = useMemo(() => joinWords(method, locale, words), [method, locale, words]);
  const texts = useMemo(
    () =>
      createTexts({
        locale,
        ...(address ? { address } : {}),
        ...(overrides ? { overrides } : {}),
        timeZone,
      }),
    [locale, address, overrides, timeZone],
  );
  const clock = useMemo(() => createDayClock(now, timeZone), [now, timeZone]);
  const today = useSyncExternalStore(clock.subscribe, clock.read, clock.read);
  const [putAside, setPutAside] = useState<HelpKind>();
  const setTheme = useTheme(theme);
  const scheme = theme?.scheme === 'light' || theme?.scheme === 'dark' ? theme.scheme : undefined;
  useEffect(() => drafts.watchPage(), [drafts]);
  const context = useMemo<OnderwegContext>(
    () => ({ journal, method, texts, drafts, now, today, sponsor, container, putAside, setPutAside }),
    [journal, method, texts, drafts, now, today, sponsor, container, putAside],
  );
  return (
    <Context.Provider value={context}>
      <div ref={setTheme} data-onderweg="" data-scheme={scheme} lang={texts.locale} dir={texts.dir}>
        {children}
      </div>
    </Context.Provider>
  );
}

import type { Journal, Method } from '@onderweg/core';
import { type Address, createTexts, type DeepPartial, type LocaleTexts, type Messages } from '@onderweg/texts';
import { type ReactNode, useMemo } from 'react';
import { isOpenedJournal, type OpenedJournal } from '../opening/opened-journal';
import { type NotOpen, OpeningPage } from '../opening/opening-page';
import { useJournalKey } from '../opening/use-journal-key';
import type { Theme } from '../theme/theme';
import { JournalProvider } from './journal-provider';
import { joinWords } from './method-words';
import type { RecordedFact } from './onderweg.context';
import { ProviderRoot } from './provider-root';
import { useSameZone } from './use-same-zone';
import { useTimeZone } from './use-time-zone';

export type OnderwegProps = {
  /** The journal of the person, opened by the host; or what `useOpenJournal` gives. */
  journal: Journal | OpenedJournal;
  /** @default the method that the journal was opened with */
  method?: Method | undefined;
  /** The language: `nl` of `@onderweg/texts/nl`, `en` of `@onderweg/texts/en`, or your own. */
  locale: LocaleTexts;
  /** @default the one of the method, or else 'je' */
  address?: Address | undefined;
  /** Brand tokens. What is not on the list of tokens, or not a safe value, is left out. */
  theme?: Theme | undefined;
  /**
   * Draws everything in a shadow root of its own, so that no rule of the page reaches inside; the kit's sheet comes along by itself.
   * What you put in the provider yourself stands in there too, without the page's rules.
   *
   * @default false
   */
  isolate?: boolean | undefined;
  /** Your own words, in place of those of the method and of the kit. */
  texts?: DeepPartial<Messages> | undefined;
  /** The name of the party that pays, where a text names it. */
  sponsor?: string | undefined;
  /** Where things that float above the page belong, in a shadow root or a frame. @default the document of the widget */
  container?: Element | undefined;
  /**
   * An IANA zone for days and times; one that does not exist is passed over. The journal writes its times in a zone of its own:
   * give it where you open the journal, and the page follows. Where the two differ, `onError` hears it.
   *
   * @default the zone of the journal, or else of the person's browser; on a server, and while its page is taken over, 'Europe/Amsterdam'
   */
  timeZone?: string | undefined;
  /** @default the clock of this machine */
  now?: (() => Date) | undefined;
  /** What stands in the place of the children until the journal is open. @default the words of the kit */
  fallback?: ((opened: NotOpen) => ReactNode) | undefined;
  /** Something was recorded here: what kind of event, never what was written. */
  onRecord?: ((event: RecordedFact) => void) | undefined;
  /** A widget could not be shown, or something could not be recorded. The person is told already. */
  onError?: ((error: unknown) => void) | undefined;
  children: ReactNode;
};

const systemClock = () => new Date();

/**
 * The one door for a host: everything that a firm may replace comes in here. What stands in it belongs to one journal: with another
 * journal all of it begins anew.
 *
 * @example
 * <Onderweg journal={journal} locale={nl} address="u">
 *   <Intake />
 * </Onderweg>
 */
export function Onderweg(props: OnderwegProps) {
  const { locale, theme, texts: words, container, fallback, onRecord, onError, children } = props;
  const opened = isOpenedJournal(props.journal) ? props.journal : { status: 'open' as const, journal: props.journal };
  const journal = opened.status === 'open' ? opened.journal : undefined;
  const ofHost = isOpenedJournal(props.journal) && props.journal.status === 'open' ? props.journal : undefined;
  const method = props.method ?? journal?.method;
  const { address = method?.address, now = systemClock } = props;
  const timeZone = useTimeZone(journal?.timeZone ?? props.timeZone);
  useSameZone(journal, props.timeZone, onError);
  // A host may have the name as an empty field of a form.
  const sponsor = props.sponsor?.trim() || undefined;
  const overrides = useMemo(() => joinWords(method ?? {}, locale, words), [method, locale, words]);
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
  const key = useJournalKey(journal);
  const given = { texts, now, sponsor, container, onRecord, onError };
  return (
    <ProviderRoot texts={texts} theme={theme} isolate={props.isolate} onError={onError}>
      {opened.status === 'open' ? (
        <JournalProvider key={key} {...given} ofHost={ofHost} journal={opened.journal} method={method ?? opened.journal.method}>
          {children}
        </JournalProvider>
      ) : (
        (fallback?.(opened) ?? <OpeningPage opened={opened} texts={texts} />)
      )}
    </ProviderRoot>
  );
}

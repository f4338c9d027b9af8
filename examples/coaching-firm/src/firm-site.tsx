import { Onderweg } from '@onderweg/react';
import { createTexts } from '@onderweg/texts';
import { nl } from '@onderweg/texts/nl';
import { Frame } from './frame';
import { Pages } from './pages';
import type { Methods } from './read-methods';
import { type SiteWords, toSentence } from './site-words';
import { useJournalOfFirm } from './use-journal-of-firm';

export type FirmSiteProps = { readonly words: SiteWords; readonly methods: Methods };

/** The journey of the person on this device, and the site around it in the form of address that they began with. */
export function FirmSite({ words, methods }: FirmSiteProps) {
  const opened = useJournalOfFirm(methods);
  const { address = 'je' } = opened.state === 'open' ? opened.journal.method : methods.today;
  return (
    <Frame words={words} address={address}>
      {opened.state === 'opening' ? <p role="status">{toSentence(words.opening, address)}</p> : null}
      {opened.state === 'failed' ? <p role="alert">{createTexts({ locale: nl, address }).t(opened.error.textKey)}</p> : null}
      {opened.state === 'open' ? (
        <Onderweg journal={opened.journal} locale={nl}>
          <Pages />
        </Onderweg>
      ) : null}
    </Frame>
  );
}

import { Onderweg } from '@onderweg/react';
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
  const { address = 'je' } = opened.status === 'open' ? opened.journal.method : methods.today;
  return (
    <Frame words={words} address={address}>
      <Onderweg
        journal={opened}
        locale={nl}
        address={address}
        fallback={({ status }) => (status === 'opening' ? <p role="status">{toSentence(words.opening, address)}</p> : undefined)}
      >
        <Pages />
      </Onderweg>
    </Frame>
  );
}

import { Onderweg } from '@onderweg/react';
import { createTexts } from '@onderweg/texts';
import { nl } from '@onderweg/texts/nl';
import { useState } from 'react';
import { brand } from './brand';
import { CheckPage } from './check-page';
import { readMethod } from './method';
import { Pages } from './pages';
import { useJournalOfFirm } from './use-journal-of-firm';
import { usePath } from './use-path';

const pages = [
  ['vandaag', 'Vandaag'],
  ['begin', 'Begin'],
  ['logboek', 'Logboek'],
  ['richtingen', 'Richtingen'],
  ['aan-wal', 'Aan wal'],
  ['reis', 'Reis'],
  ['delen', 'Delen'],
] as const;

/** A firm's own small site: its brand, its words, its method, and the widgets of the kit. */
export function Site() {
  const [method] = useState(readMethod);
  const opened = useJournalOfFirm(method);
  const [page = 'vandaag'] = usePath();
  return (
    <>
      <a className="skip" href="#main">
        Naar de inhoud
      </a>
      <header>
        <p className="name">Lichtboei</p>
        <p>Eerst kijken, dan kiezen.</p>
        <nav aria-label="Onderdelen">
          {pages.map(([path, name]) => (
            <a key={path} href={`#/${path}`} aria-current={page === path ? 'page' : undefined}>
              {name}
            </a>
          ))}
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        {page === 'controle' ? <CheckPage /> : null}
        {page !== 'controle' && opened.state === 'opening' ? <p role="status">Je reis wordt geopend …</p> : null}
        {opened.state === 'failed' ? <p role="alert">{createTexts({ locale: nl }).t(opened.error.textKey)}</p> : null}
        {page !== 'controle' && opened.state === 'open' ? (
          <Onderweg journal={opened.journal} locale={nl} theme={brand}>
            <Pages />
          </Onderweg>
        ) : null}
      </main>
      <footer>
        <p>Lichtboei is verzonnen. Alles wat je hier schrijft, blijft in deze browser.</p>
        <p>
          <a href="#/controle">Voor wie de methode schrijft: controleer je bestand</a>
        </p>
      </footer>
    </>
  );
}

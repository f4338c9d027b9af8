import type { Address } from '@onderweg/texts';
import type { ReactNode } from 'react';
import { icon } from './firm-files';
import { type SiteWords, toSentence } from './site-words';
import { usePath } from './use-path';

export type FrameProps = {
  /** Left out while `site.json` does not fit. */
  readonly words: SiteWords | undefined;
  readonly address: Address;
  readonly children: ReactNode;
};

/** What stands around every page: the name, the menu and the foot, in the words of the firm. */
export function Frame({ words, address, children }: FrameProps) {
  const [here = 'vandaag'] = usePath();
  return (
    <>
      <a className="skip" href="#main">
        Naar de inhoud
      </a>
      <header>
        <div className="brand">
          {icon ? <img src={icon} alt="" width="44" height="44" /> : null}
          <div>
            <p className="name">{words?.name ?? 'Jouw site'}</p>
            {words?.slogan ? <p className="slogan">{words.slogan}</p> : null}
          </div>
        </div>
        {words ? (
          <nav aria-label="Onderdelen">
            {Object.entries(words.menu).map(([page, name]) => (
              <a key={page} href={`#/${page}`} aria-current={here === page ? 'page' : undefined}>
                {name}
              </a>
            ))}
          </nav>
        ) : null}
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer>
        {words && words.footer.length > 0 ? (
          <p>{words.footer.map((sentence) => toSentence(sentence, address)).join(' ')}</p>
        ) : null}
        {words?.ownerLinks === false ? null : (
          <p>
            Voor wie de methode schrijft: <a href="#/controle">controleer je bestand</a>, <a href="#/teksten">zoek een tekst</a>
          </p>
        )}
      </footer>
    </>
  );
}

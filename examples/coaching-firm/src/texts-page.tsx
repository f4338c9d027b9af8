import type { Method } from '@onderweg/core';
import { useDeferredValue, useState } from 'react';
import { type KitText, readKitTexts } from './kit-texts';

/** Every text of the kit by its name, to search through: for who gives the firm its own words. */
export function TextsPage({ method }: { readonly method: Method | undefined }) {
  const [asked, setAsked] = useState('');
  const searched = useDeferredValue(asked);
  const [texts] = useState(() => readKitTexts(method));
  const shown = texts.filter((text) => has(text, searched));
  return (
    <section className="check">
      <h1>Alle teksten</h1>
      <p>
        Zoek een woord dat je op het scherm ziet. Zet de naam van de tekst in je methode, bij ‘texts’, met jouw woorden erachter.
        Wat tussen accolades staat, zoals {'{n}'}, vult de site zelf in: laat dat staan. Wat vaststaat, is voor iedereen
        hetzelfde: daar moet elke deelnemer op kunnen bouwen.
      </p>
      <label className="search">
        Zoeken
        <input type="search" value={asked} onChange={(event) => setAsked(event.currentTarget.value)} />
      </label>
      <p role="status">{shown.length === 1 ? '1 tekst' : `${shown.length} teksten`}</p>
      {[...new Set(shown.map(({ part }) => part))].map((part) => (
        <section key={part} className="texts">
          <h2>{part}</h2>
          <ul>
            {shown
              .filter((text) => text.part === part)
              .map((text) => (
                <li key={text.name}>
                  <TextLine {...text} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function TextLine({ name, text, other, own, isFixed }: KitText) {
  return (
    <>
      <code>{name}</code>
      {isFixed ? <span className="soft"> (staat vast)</span> : null}
      {own === undefined ? null : (
        <p>
          <strong>{own}</strong> <span className="soft">(van jou)</span>
        </p>
      )}
      <p className={own === undefined ? undefined : 'soft'}>{text}</p>
      {other === undefined ? null : (
        <p className="soft">
          Bij {other.address}: {other.text}
        </p>
      )}
    </>
  );
}

function has({ name, part, text, other, own = '' }: KitText, searched: string): boolean {
  const wanted = searched.trim().toLocaleLowerCase('nl');
  return [name, part, text, other?.text ?? '', own].some((words) => words.toLocaleLowerCase('nl').includes(wanted));
}

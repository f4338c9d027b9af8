import type { Role } from '@onderweg/core';
import { Erasable } from '../erasing/erasable';
import { useTexts } from '../onderweg/use-texts';
import type { AfterCareApi } from './use-after-care';

export type AfterCareLettersProps = { care: AfterCareApi };

/** Letters for later: shut until their day, and opened by the person alone. */
export function AfterCareLetters({ care: { openable, sealed, opened, openLetter } }: AfterCareLettersProps) {
  const texts = useTexts();
  const toFrom = (by: Role, at: string) =>
    texts.t('afterCare.letters.from', {
      author: texts.t(`afterCare.letters.by.${by}`),
      day: texts.date(at.slice(0, 10), 'long'),
    });
  if (openable.length + sealed.length + opened.length === 0) return null;
  return (
    <section data-scope="after-care" data-part="card">
      <h3>{texts.t('afterCare.letters.title')}</h3>
      <p data-muted="">{texts.t('afterCare.letters.private')}</p>
      <ul>
        {openable.map(({ id, at, by }) => (
          <li key={id} data-scope="after-care" data-part="letter" data-state="openable">
            <p>{toFrom(by, at)}</p>
            <button type="button" data-primary="" onClick={() => void openLetter(id)}>
              {texts.t('afterCare.letters.open')}
            </button>
          </li>
        ))}
        {opened.map(({ id, entry, at, by, text }) => (
          <li key={id} data-scope="after-care" data-part="letter" data-state="opened">
            <Erasable entry={entry} name={toFrom(by, at)}>
              <p data-muted="">{toFrom(by, at)}</p>
              <blockquote dir="auto">{text}</blockquote>
            </Erasable>
          </li>
        ))}
        {sealed.map(({ id, entry, opens }) => (
          <li key={id} data-scope="after-care" data-part="letter" data-state="sealed" data-muted="">
            <Erasable entry={entry} name={texts.t('afterCare.letters.sealed', { day: texts.date(opens, 'long') })}>
              {texts.t('afterCare.letters.sealed', { day: texts.date(opens, 'long') })}{' '}
            </Erasable>
          </li>
        ))}
      </ul>
    </section>
  );
}

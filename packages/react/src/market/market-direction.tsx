import type { Finding, MarketOfDirection } from '@onderweg/core';
import { Erasable } from '../erasing/erasable';
import { ShowSome } from '../show-some/show-some';
import { useTexts } from '../onderweg/use-texts';
import { shorten } from '../words/shorten';

/** One direction: what the work says beside what the figures say, and which of it no longer counts. */
export function MarketDirection({ of }: { of: MarketOfDirection }) {
  const texts = useTexts();
  const { direction, field, figures, expired, disagrees, outsider } = of;
  const side = outsider === 'empty' || outsider === 'contradicted' ? outsider : outsider.endsWith('+') ? 'fresh' : 'oneOfMany';
  return (
    <article data-scope="market" data-part="direction" aria-label={direction.title}>
      <h3 dir="auto">{direction.title}</h3>
      {disagrees ? (
        <p data-scope="market" data-part="clash">
          {texts.t('market.disagrees')}
        </p>
      ) : null}
      <div data-scope="market" data-part="sides">
        <Side title={texts.t('market.field')} signals={field} />
        <Side title={texts.t('market.figures')} signals={figures} />
      </div>
      <p>{texts.t(`market.outsider.${side}`)}</p>
      {expired.length > 0 ? (
        <details>
          <summary>{texts.t('market.expired', { n: expired.length })}</summary>
          <SignalList signals={expired} />
        </details>
      ) : null}
    </article>
  );
}

function Side({ title, signals }: { title: string; signals: readonly Finding[] }) {
  const texts = useTexts();
  return (
    <section data-scope="market" data-part="side">
      <h4 dir="auto">{title}</h4>
      {signals.length === 0 ? <p data-muted="">{texts.t('market.nothing')}</p> : <SignalList signals={signals} />}
    </section>
  );
}

/** Each with its source, region, day, and until when it counts. */
function SignalList({ signals }: { signals: readonly Finding[] }) {
  const texts = useTexts();
  return (
    <ShowSome of={signals} first={10}>
      {({ id, entry, text, source, region, at, expires }) => (
        <li key={id}>
          <Erasable entry={entry} name={shorten(text, 60)}>
            <p dir="auto">{text}</p>
            <p data-muted="">
              {[
                source,
                region,
                texts.date(at.slice(0, 10), 'short'),
                expires && texts.t('market.until', { day: texts.date(expires, 'long') }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </Erasable>
        </li>
      )}
    </ShowSome>
  );
}

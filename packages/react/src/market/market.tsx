import { useState } from 'react';
import { useTexts } from '../onderweg/use-texts';
import { WidgetRoot } from '../onderweg/widget-root';
import { SavingState } from '../saving/saving-state.guarded';
import { MarketAdd } from './market-add';
import { MarketDirection } from './market-direction';
import { useMarket } from './use-market';

/** The rest stands ready for when it is asked for. */
const firstShown = 20;

/**
 * The own market: for each direction what people in the work say, beside figures and advertisements, each with source, region and
 * day. Where they disagree both stay to be seen; nothing is added up.
 *
 * @example
 * <Market />
 */
export function MarketWidget() {
  const texts = useTexts();
  const { directions } = useMarket();
  const [shown, setShown] = useState(firstShown);
  return (
    <WidgetRoot scope="market" label={texts.t('market.title')}>
      <h2>{texts.t('market.title')}</h2>
      <p data-muted="">{texts.t('market.intro')}</p>
      <MarketAdd />
      {directions.slice(0, shown).map((of) => (
        <MarketDirection key={of.direction.id} of={of} />
      ))}
      {shown < directions.length ? (
        <button type="button" data-quiet="" onClick={() => setShown(shown + firstShown)}>
          {texts.t('actions.showMore')}
        </button>
      ) : null}
      <SavingState />
    </WidgetRoot>
  );
}

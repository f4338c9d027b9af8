import { useTexts } from '../onderweg/use-texts';
import { WidgetRoot } from '../onderweg/widget-root';
import { MarketAdd } from './market-add';
import { MarketDirection } from './market-direction';
import { useMarket } from './use-market';

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
  return (
    <WidgetRoot scope="market" label={texts.t('market.title')}>
      <h2>{texts.t('market.title')}</h2>
      <p data-muted="">{texts.t('market.intro')}</p>
      <MarketAdd />
      {directions.map((of) => (
        <MarketDirection key={of.direction.id} of={of} />
      ))}
    </WidgetRoot>
  );
}

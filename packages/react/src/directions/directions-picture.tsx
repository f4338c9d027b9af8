import { useId } from 'react';
import { useTexts } from '../onderweg/use-texts';
import { ShowSome } from '../show-some/show-some';
import { useDirectionsContext } from './directions.context';
import { PlacedCard } from './placed-card';
import { useDirectionsPicture } from './use-directions-picture';

/** A picture of more than these is no picture any more: the rest comes when it is asked for. */
const firstShown = 12;

/**
 * Each open direction in a field of its own: higher fits more of what is important, further right has more chance. What was
 * not heard keeps the area wide. Beside each field stand words that say the same.
 */
export function DirectionsPicturePart() {
  const texts = useTexts();
  const id = useId();
  const { view } = useDirectionsContext();
  const { directions } = useDirectionsPicture();
  if (view.at !== 'overview' || directions.length === 0) return null;
  return (
    <section data-scope="directions" data-part="picture" aria-labelledby={id}>
      <h3 id={id}>{texts.t('directions.picture.title')}</h3>
      <p>{texts.t('directions.picture.intro')}</p>
      <p data-muted="">{texts.t('directions.picture.text')}</p>
      <ShowSome of={directions} first={firstShown} data-scope="directions" data-part="fields">
        {(placed) => (
          <li key={placed.direction.id}>
            <PlacedCard placed={placed} />
          </li>
        )}
      </ShowSome>
    </section>
  );
}

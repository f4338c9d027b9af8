import { useId } from 'react';
import { useTexts } from '../onderweg/use-texts';
import { useDirectionsContext } from './directions.context';
import { PlacedCard } from './placed-card';
import { useDirectionsPicture } from './use-directions-picture';

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
      <ul data-scope="directions" data-part="fields">
        {directions.map((placed) => (
          <li key={placed.direction.id}>
            <PlacedCard placed={placed} />
          </li>
        ))}
      </ul>
    </section>
  );
}

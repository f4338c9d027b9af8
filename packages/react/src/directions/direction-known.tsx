import type { Direction } from '@onderweg/core';
import { useTexts } from '../onderweg/use-texts';
import { LazyDetails } from '../show-some/lazy-details';
import { useDirectionsContext } from './directions.context';
import { KnownCell } from './known-cell';

/** What is known of a direction, in words: what counts for this person, the chance, and whether it can be done. */
export function DirectionKnown({ direction }: { direction: Direction }) {
  const texts = useTexts();
  const { known } = useDirectionsContext();
  const { abouts, cells } = known;
  const of = abouts.map(({ about, label }) => ({ label, cell: cells.get(direction.id, about) }));
  const heard = of.filter(({ cell }) => cell.state !== 'empty').length;
  return (
    <LazyDetails
      data-scope="directions"
      data-part="known"
      summary={`${texts.t('directions.whatIsKnown')} (${heard}/${of.length})`}
    >
      {() => (
        <dl>
          {of.map(({ label, cell }) => (
            <KnownCell key={cell.about} label={label} cell={cell} />
          ))}
        </dl>
      )}
    </LazyDetails>
  );
}

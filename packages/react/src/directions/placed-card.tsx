import { type BandRange, findingsOf, type PlacedDirection } from '@onderweg/core';
import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';
import { useAboutWord } from '../words/use-about-word';
import { useCellWord } from '../words/use-cell-word';
import { useFindingWords } from '../words/use-finding-words';
import { LazyDetails } from '../show-some/lazy-details';
import { ShowSome } from '../show-some/show-some';
import { PlacedField } from './placed-field';

const words = {
  low: { low: 'lowLow', mid: 'lowMid', high: 'lowHigh' },
  mid: { low: 'lowMid', mid: 'midMid', high: 'midHigh' },
  high: { low: 'lowHigh', mid: 'midHigh', high: 'highHigh' },
} as const;

const whole = <Dossier,>(dossier: Dossier) => dossier;

/** One direction: the field, and the same in words, with what it rests on one tap away. */
export function PlacedCard({ placed }: { placed: PlacedDirection }) {
  const texts = useTexts();
  const toAboutWord = useAboutWord();
  const toCellWord = useCellWord();
  const toFindingWords = useFindingWords();
  const dossier = useDossier(whole);
  const { direction, attractiveness, chance, chanceCell, up, down, unsure, clashes, evidence } = placed;
  const toRangeWord = ({ from, to }: BandRange) => texts.t(`directions.picture.ranges.${words[from][to]}`);
  const toNames = (ids: readonly string[]) => ({ criteria: texts.list(ids.map(toAboutWord)) });
  return (
    <article data-scope="directions" data-part="placed" aria-label={direction.title}>
      <h4 dir="auto">{direction.title}</h4>
      <PlacedField attractiveness={attractiveness} chance={chance} />
      <ul>
        <li>{texts.t('directions.picture.fit', { range: toRangeWord(attractiveness) })}</li>
        <li>{texts.t('directions.picture.chance', { range: toRangeWord(chance), state: toCellWord(chanceCell) })}</li>
        {clashes.length > 0 ? <li>{texts.t('directions.picture.clashes', toNames(clashes))}</li> : null}
      </ul>
      {up.length + down.length + unsure.length + evidence.length > 0 ? (
        <LazyDetails
          data-scope="directions"
          data-part="known"
          summary={texts.t('directions.whatIsKnown')}
          summaryLabel={`${texts.t('directions.whatIsKnown')} ${direction.title}`}
        >
          {() => (
            <>
              <ul>
                {up.length > 0 ? <li>{texts.t('directions.picture.upFor', toNames(up))}</li> : null}
                {down.length > 0 ? <li>{texts.t('directions.picture.downFor', toNames(down))}</li> : null}
                {unsure.length > 0 ? <li>{texts.t('directions.picture.unknownFor', toNames(unsure))}</li> : null}
              </ul>
              <ShowSome of={findingsOf(dossier, evidence)} first={10}>
                {(finding) => (
                  <li key={finding.id} data-muted="">
                    <span dir="auto">{finding.text}</span> {toFindingWords(finding)}
                  </li>
                )}
              </ShowSome>
            </>
          )}
        </LazyDetails>
      ) : null}
    </article>
  );
}

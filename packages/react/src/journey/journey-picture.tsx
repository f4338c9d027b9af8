import { toDay } from '@onderweg/core';
import { useId, useMemo } from 'react';
import { useTexts } from '../onderweg/use-texts';
import { useToday } from '../onderweg/use-today';
import { useJourneyContext } from './journey.context';
import { layRoad } from './journey.road';
import { JourneyLegend } from './journey-legend';
import { JourneyLinks } from './journey-links';
import { JourneyMap } from './journey-map';

/** The rounds as bends of one road, from the beginning below to now on top; each one leads to its place in the list. */
export function JourneyPicture() {
  const texts = useTexts();
  const today = useToday();
  const id = useId();
  const { rounds, explorations, findings, isEmpty, closing } = useJourneyContext();
  const road = useMemo(() => layRoad(rounds), [rounds]);
  if (isEmpty) return null;
  const from = rounds.at(-1)?.from ?? today;
  return (
    <figure data-scope="journey" data-part="picture" aria-label={texts.t('journey.asPicture')}>
      <div data-scope="journey" data-part="map">
        <JourneyMap
          road={road}
          label={texts.t('journey.pictureLabel', { from: texts.date(toDay(from)), to: texts.date(toDay(closing?.at ?? today)) })}
          describedBy={id}
        />
        <JourneyLinks road={road} />
      </div>
      <figcaption data-scope="journey" data-part="caption">
        <p id={id}>
          {texts.t('journey.pictureText', {
            rounds: texts.t('counts.rounds', { n: rounds.length }),
            explorations: texts.t('counts.explorations', { n: explorations }),
            findings: texts.t('counts.findings', { n: findings }),
          })}
        </p>
        <JourneyLegend />
      </figcaption>
    </figure>
  );
}

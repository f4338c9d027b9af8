import { toDay } from '@onderweg/core';
import { useTexts } from '../onderweg/use-texts';
import { type Bend, roadWidth } from './journey.road';
import { listStops } from './journey.stops';
import { MapSign } from './map-sign';

const signHeight = 25;

/** What a bend is called, its days, and the course at its end as a signpost. It stands where the road leaves room. */
export function MapLabel({ bend }: { bend: Bend }) {
  const texts = useTexts();
  const { round, side, top, height, isSmall } = bend;
  const courses = isSmall ? round.courses.slice(0, 1) : round.courses.slice(0, 3);
  const { hidden } = listStops(round, { stops: 7, marks: 0 });
  // A small bend leaves less room: the one before and the one after it reach into this side.
  const x = side === 1 ? 4 : roadWidth / 2 + (isSmall ? 32 : 8);
  const lines = isSmall ? 1 : hidden > 0 ? 3 : 2;
  const first = top + (height - lines * 16 - courses.length * signHeight) / 2 + 13;
  const from = round.from ? texts.date(toDay(round.from), 'short') : '';
  return (
    <g>
      <text data-part="word" x={x} y={first}>
        {texts.t('journey.round', { n: round.round })}
      </text>
      {isSmall ? null : (
        <text data-part="small-word" x={x} y={first + 16}>
          {round.to
            ? texts.t('journey.roundDates', { from, to: texts.date(toDay(round.to), 'short') })
            : texts.t('journey.roundOpen', { from })}
        </text>
      )}
      {hidden > 0 && !isSmall ? (
        <text data-part="small-word" x={x} y={first + 32}>
          {texts.t('journey.moreExplorations', { n: hidden })}
        </text>
      ) : null}
      {courses.map(({ id, course }, at) => (
        <MapSign
          key={id}
          x={x}
          y={first + (lines - 1) * 16 + 7 + at * signHeight}
          longest={isSmall ? 11 : 14}
          word={texts.t(`reflection.courses.${course}.name`)}
          isLast={at === courses.length - 1}
        />
      ))}
    </g>
  );
}

import type { Band, BandRange, PlacedDirection } from '@onderweg/core';
import { useTexts } from '../onderweg/use-texts';

const side = 120;
const third = side / 3;
const inset = 4;
const places = { low: 0, mid: 1, high: 2 } as const satisfies Record<Band, number>;

/** Where a range begins on a side of the field, and how long it is. */
function measure({ from, to }: BandRange): { start: number; length: number } {
  return { start: places[from] * third + inset, length: (places[to] - places[from] + 1) * third - 2 * inset };
}

/** The field of one direction. No dot: what was heard gives an area, and the words beside it say how large. */
export function PlacedField({ attractiveness, chance }: Pick<PlacedDirection, 'attractiveness' | 'chance'>) {
  const texts = useTexts();
  const [up, across] = [measure(attractiveness), measure(chance)];
  const isSure = attractiveness.from === attractiveness.to && chance.from === chance.to;
  return (
    <svg
      viewBox={`0 0 ${side + 4} ${side + 40}`}
      width={side + 4}
      height={side + 40}
      aria-hidden="true"
      focusable="false"
      data-scope="directions"
      data-part="field"
    >
      <text x={2} y={13}>
        ↑ {texts.t('directions.picture.high')}
      </text>
      <g transform="translate(2 20)">
        <rect data-part="plane" width={side} height={side} />
        <path data-part="thirds" d={`M${third} 0V${side}M${2 * third} 0V${side}M0 ${third}H${side}M0 ${2 * third}H${side}`} />
        <rect
          data-part="area"
          data-sure={isSure ? '' : undefined}
          x={across.start}
          y={side - up.start - up.length}
          width={across.length}
          height={up.length}
          rx={8}
        />
      </g>
      <text x={side + 2} y={side + 35} textAnchor="end">
        {texts.t('directions.picture.chanceHigh')} →
      </text>
    </svg>
  );
}

import { memo } from 'react';
import { useTexts } from '../onderweg/use-texts';
import { type Road, roadWidth } from './journey.road';
import { MapBend } from './map-bend';
import { MapLabel } from './map-label';

export type JourneyMapProps = { road: Road; label: string; describedBy: string };

/** The drawing: plain SVG, of shapes and words that say the same without colour. Drawn anew only when the road changed. */
export const JourneyMap = /* @__PURE__ */ memo(function JourneyMap({ road, label, describedBy }: JourneyMapProps) {
  const texts = useTexts();
  const { begin, end, bends, height } = road;
  return (
    <svg
      viewBox={`0 0 ${roadWidth} ${height}`}
      role="img"
      aria-label={label}
      aria-describedby={describedBy}
      focusable="false"
      data-scope="journey"
      data-part="drawing"
    >
      {bends.map((bend) => (
        <MapBend key={bend.round.round} bend={bend} />
      ))}
      {bends.map((bend) => (
        <MapLabel key={bend.round.round} bend={bend} />
      ))}
      <circle data-part="joint" cx={begin.x} cy={begin.y} r={6} />
      <text data-part="small-word" x={begin.x} y={begin.y + 26} textAnchor="middle">
        {texts.t('journey.began')}
      </text>
      <g data-part="here">
        <path d={`M${end.x} ${end.y + 2}l-9 -14a10.5 10.5 0 1 1 18 0z`} />
        <circle cx={end.x} cy={end.y - 17} r={3.5} />
      </g>
      <text data-part="word" x={end.x} y={14} textAnchor="middle">
        {texts.t('journey.current')}
      </text>
    </svg>
  );
});

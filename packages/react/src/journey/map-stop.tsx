import { type Bend, toPoint, toStretch } from './journey.road';
import type { Stop } from './journey.stops';
import { MapMark } from './map-mark';

const firstMark = 15;
const markStep = 10;

/** An exploration as a dot with what was met there as a twig; a pause as a gap in the road. */
export function MapStop({ bend, stop, part }: { bend: Bend; stop: Stop; part: number }) {
  const { x, y } = toPoint(bend, part);
  const { side, isSmall } = bend;
  if (stop.kind === 'pause') {
    return (
      <g>
        <path data-part="gap" d={toStretch(bend, part, isSmall ? 8 : 14)} />
        <path data-part="pause" d={`M${x - 2.5} ${y - 5}v10M${x + 2.5} ${y - 5}v10`} />
      </g>
    );
  }
  const { marks, moreMarks, look } = stop;
  const toX = (at: number) => Math.round((x + side * (firstMark + at * markStep)) * 10) / 10;
  const radius = isSmall ? 3.5 : look === 'dropped' ? 4.5 : 6;
  return (
    <g>
      {marks.length > 0 ? <path data-part="twig" d={`M${x} ${y}H${toX(marks.length - 1)}`} /> : null}
      {stop.kind === 'exploration' ? <circle data-part="dot" data-look={look} cx={x} cy={y} r={radius} /> : null}
      {marks.map((kind, at) => (
        <MapMark key={toX(at)} kind={kind} x={toX(at)} y={y} />
      ))}
      {moreMarks > 0 && marks.length > 0 && !isSmall ? (
        <text data-part="small-word" x={toX(marks.length) - side * 2} y={y + 4} textAnchor={side === 1 ? 'start' : 'end'}>
          +{moreMarks}
        </text>
      ) : null}
    </g>
  );
}

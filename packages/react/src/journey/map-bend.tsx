import { type Bend, toPath, toPoint } from './journey.road';
import { listStops } from './journey.stops';
import { MapStop } from './map-stop';

const room = { whole: { stops: 7, marks: 4 }, small: { stops: 3, marks: 1 } } as const;

/** One round: a bend of the road, with what lies along it. */
export function MapBend({ bend }: { bend: Bend }) {
  const { round, isSmall } = bend;
  const { stops } = listStops(round, isSmall ? room.small : room.whole);
  const path = toPath(bend);
  const end = toPoint(bend, 1);
  return (
    <g>
      <path data-part="road" data-open={round.isOpen ? '' : undefined} data-small={isSmall ? '' : undefined} d={path} />
      <path data-part="middle" d={path} />
      {stops.map((stop, at) => (
        <MapStop key={stop.id} bend={bend} stop={stop} part={(at + 1) / (stops.length + 1)} />
      ))}
      {round.isOpen ? null : <circle data-part="joint" cx={end.x} cy={end.y} r={isSmall ? 3 : 5} />}
    </g>
  );
}

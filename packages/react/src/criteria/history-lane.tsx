import { useTexts } from '../onderweg/use-texts';
import type { Lane } from './criteria.lanes';
import { HistoryMark } from './history-mark';

/** One wish, from where it begins to now: as wide as there is room, with words that keep their size. */
export function HistoryLane({ lane }: { lane: Lane }) {
  const texts = useTexts();
  const { label, kind, marks } = lane;
  return (
    <div data-scope="criteria" data-part="lane">
      <p>
        {label} <span data-muted="">{texts.t(`criteria.kinds.${kind}`)}</span>
      </p>
      <svg
        aria-hidden="true"
        width="100%"
        height={28}
        overflow="visible"
        focusable="false"
        data-scope="criteria"
        data-part="track"
      >
        <line data-part="line" data-kind={kind} x1={`${marks[0]?.at ?? 0}%`} x2="100%" y1="50%" y2="50%" />
        {marks.map(({ change, number, at }) => (
          <HistoryMark key={number} change={change.change} at={`${at}%`} number={number} />
        ))}
      </svg>
    </div>
  );
}

import type { CriterionChange } from '@onderweg/core';

export type HistoryMarkProps = {
  change: CriterionChange['change'];
  /** Where it stands on its line: `45%`. */
  at: string;
  /** Its place in the list. */
  number?: number | undefined;
};

/** A birth is an open ring, a sharpening a full square on its point: told apart without colour. */
export function HistoryMark({ change, at, number }: HistoryMarkProps) {
  return (
    <svg aria-hidden="true" x={at} y="50%" overflow="visible" data-part="mark" data-change={change}>
      {change === 'born' ? <circle r={10} /> : <path d="M0 -12L12 0L0 12L-12 0Z" />}
      {number === undefined ? null : (
        <text textAnchor="middle" dy="0.36em">
          {number}
        </text>
      )}
    </svg>
  );
}

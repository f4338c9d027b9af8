export type MapSignProps = { x: number; y: number; word: string; longest: number; isLast: boolean };

/** A signpost with the course on it. A word that is too long for it stands in full in the list. */
export function MapSign({ x, y, word, longest, isLast }: MapSignProps) {
  const shown = word.length > longest ? `${word.slice(0, longest - 1)}…` : word;
  const width = Math.round(shown.length * 7.2) + 14;
  return (
    <g>
      <path data-part="post" d={`M${x + 5} ${y}v${isLast ? 28 : 25}`} />
      <path data-part="sign" d={`M${x} ${y + 1}h${width}l8 10l-8 10h${-width}z`} />
      <text data-part="sign-word" x={x + 8} y={y + 15}>
        {shown}
      </text>
    </g>
  );
}

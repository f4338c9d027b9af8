const star = 'M0 -7L1.9 -2.4L6.8 -2.1L3 1L4.2 5.9L0 3.2L-4.2 5.9L-3 1L-6.8 -2.1L-1.9 -2.4Z';

/** A finding is a small round mark, a surprise a star: told apart without colour. */
export function MapMark({ kind, x, y }: { kind: 'finding' | 'surprise'; x: number; y: number }) {
  if (kind === 'finding') return <circle data-part="mark" cx={x} cy={y} r={3} />;
  return <path data-part="surprise" d={star} transform={`translate(${x} ${y})`} />;
}

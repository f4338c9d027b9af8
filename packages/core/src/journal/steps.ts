import { pause } from './pause';

/** Long work that can stop between two pieces: each `yield` is such a place. */
export type Steps<Result> = Generator<void, Result, void>;

/** How many lines or entries make a piece: some milliseconds, also on a slow machine. */
export const pieceSize = 500;

/** Is this the end of a piece? `at` counts from 0. */
export function isPieceEnd(at: number): boolean {
  return at % pieceSize === pieceSize - 1;
}

export function runAtOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Between two pieces others have their turn; `onPause` is called after that, and may throw to stop. */
export async function runInPieces<Result>(steps: Steps<Result>, onPause?: () => void): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pause();
    onPause?.();
  }
}

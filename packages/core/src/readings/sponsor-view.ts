import type { Dossier } from '../dossier/dossier';
import type { Intake } from '../dossier/shapes';
import { findPaidEnd } from '../audience/paid-part';
import { type ReadingMoment, toReadingDay } from './reading-day';

/**
 * All that a party that pays may ever see of a journey: process facts, computed here and nowhere else. It freezes on the day on
 * which the paid part ends; what somebody does after that is nobody's business. It holds no entries to look up: even their number
 * would tell something.
 */
export type SponsorView = {
  readonly track: Intake['track'];
  /** Day of the first intake: `2026-01-12`. */
  readonly started: string | undefined;
  readonly coachSessionsHeld: number;
  readonly status: 'running' | 'closed' | 'ended';
  /** The day on which the paid part ended. */
  readonly ended?: string | undefined;
};

/**
 * What a sponsor sees, in every track: the row `process` of `sponsorTable`.
 *
 * @param now @default the day of the last entry
 * @example
 * const { status, coachSessionsHeld } = sponsorView(journal.dossier, new Date());
 */
export function sponsorView(dossier: Dossier, now?: ReadingMoment): SponsorView {
  const { started, coachSessions, closings, tracks } = dossier;
  const ended = findPaidEnd(dossier, toReadingDay(dossier, now));
  if (ended === undefined) {
    const isClosed = closings.last !== undefined && closings.last.reopenedAt === undefined;
    const track = tracks.at(-1)?.track;
    return { track, started, coachSessionsHeld: coachSessions.size, status: isClosed ? 'closed' : 'running' };
  }
  const isInTime = ({ at }: { readonly at: string }) => at.slice(0, 10) <= ended;
  return {
    track: tracks.findLast(isInTime)?.track,
    started: started !== undefined && started <= ended ? started : undefined,
    coachSessionsHeld: coachSessions.filter(isInTime).length,
    status: 'ended',
    ended,
  };
}

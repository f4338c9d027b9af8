import type { Dossier } from '../dossier/dossier';
import type { Intake } from '../dossier/shapes';

/**
 * All that a party that pays may ever see of a journey: process facts, computed here and nowhere else. It freezes on the day on
 * which the paid part ends; what somebody does after that is nobody's business.
 */
export type SponsorView = {
  readonly track: Intake['track'];
  readonly started: string | undefined;
  readonly coachSessionsHeld: number;
  readonly status: 'running' | 'closed' | 'ended';
  /** The day on which the paid part ended. */
  readonly ended?: string;
};

export function sponsorView(dossier: Dossier): SponsorView {
  const track = dossier.intake?.track;
  const { started, coachLeft, coachSessions, closings } = dossier;
  if (coachLeft) {
    const ended = coachLeft.at.slice(0, 10);
    const held = coachSessions.filter(({ at }) => at.slice(0, 10) <= ended).length;
    return { track, started, coachSessionsHeld: held, status: 'ended', ended };
  }
  const isClosed = closings.last !== undefined && closings.last.reopenedAt === undefined;
  return { track, started, coachSessionsHeld: coachSessions.size, status: isClosed ? 'closed' : 'running' };
}

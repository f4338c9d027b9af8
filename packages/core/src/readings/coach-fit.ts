import type { Dossier } from '../dossier/dossier';
import { type CoachProfile, hasWord } from '../method/coach-profiles';
import type { Evidence } from './reading';
import { type ReadingMoment, toReadingDay } from './reading-day';

/** What somebody would like of a coach; all of it may stay open. */
export type CoachWishes = {
  readonly sector?: string | undefined;
  readonly language?: string | undefined;
  readonly region?: string | undefined;
};

export type CoachReason = 'sector' | 'track' | 'form' | 'language' | 'region' | 'free';

/** Reasons to choose this coach; no mark, no order of merit. */
export type CoachFit = Evidence & {
  readonly coach: CoachProfile;
  readonly reasons: readonly CoachReason[];
};

/**
 * What speaks for each coach, in the order in which the firm names them: reasons, and never a score.
 *
 * @example
 * const [first] = coachFit(journal.dossier, profiles, { sector: 'zorg' });
 */
export function coachFit(
  dossier: Dossier,
  profiles: readonly CoachProfile[],
  { sector = '', language = '', region = '' }: CoachWishes = {},
  now?: ReadingMoment,
): readonly CoachFit[] {
  const { intake } = dossier;
  const today = toReadingDay(dossier, now);
  const track = intake?.track ?? dossier.method?.track;
  const forms = intake?.learning ?? [];
  return profiles.map((coach): CoachFit => {
    const holds: Readonly<Record<CoachReason, boolean>> = {
      sector: sector.trim() !== '' && hasWord(coach.sectors, sector),
      track: track !== undefined && coach.tracks.includes(track),
      form: forms.some((form) => coach.forms?.includes(form)),
      language: language !== '' && coach.languages.includes(language),
      region: region.trim() !== '' && coach.region !== undefined && hasWord([coach.region], region),
      free: coach.freeFrom !== undefined && coach.freeFrom <= today,
    };
    const reasons = (Object.keys(holds) as CoachReason[]).filter((reason) => holds[reason]);
    return { coach, reasons, evidence: intake ? [intake.entry] : [] };
  });
}

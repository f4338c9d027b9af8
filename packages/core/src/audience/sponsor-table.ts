import type { Intake } from '../dossier/shapes';

export type Track = NonNullable<Intake['track']>;

/** What a journey holds, as far as it matters for who pays. */
export type SponsorRow =
  /** Track, start, number of talks, running or ended. */
  | 'process'
  /** Days of appointments, cooperation in a neutral sentence, the client's remark. */
  | 'progress'
  /** How it ended. */
  | 'ending'
  /** Directions, explorations, findings, wishes: at most a search direction in one line, and the next step by its kind. */
  | 'journey'
  /** At most kinds of activity with their number. */
  | 'applications'
  /** Energy, dread, estimates, standstill, notes. */
  | 'inner'
  /** What body or mind can bear: that is for the occupational physician to tell. */
  | 'boundary'
  /** Diagnosis, complaints, treatment: never asked for. */
  | 'medical';

/** `shown` until the paid part ends; `report`: only in a report that the client read first; `never`. */
export type SponsorMaySee = 'shown' | 'report' | 'never';

const processAlone = {
  process: 'shown',
  progress: 'never',
  ending: 'never',
  journey: 'never',
  applications: 'never',
  inner: 'never',
  boundary: 'never',
  medical: 'never',
} as const satisfies Record<SponsorRow, SponsorMaySee>;

/**
 * What a party that pays may see, per track. What it sees is computed from this table alone: no setting, no method and nothing
 * that was written makes it more.
 *
 * @example
 * sponsorTable.preventive.ending; // 'never'
 */
export const sponsorTable: Readonly<Record<Track, Readonly<Record<SponsorRow, SponsorMaySee>>>> = {
  preventive: processAlone,
  curative: processAlone,
  reintegration: { ...processAlone, progress: 'report', ending: 'report', journey: 'report', applications: 'report' },
};

/** May this be in a report for who pays? Without a known track only what every track shows. */
export function mayReport(track: Track | undefined, row: SponsorRow): boolean {
  return (track ? sponsorTable[track] : processAlone)[row] !== 'never';
}

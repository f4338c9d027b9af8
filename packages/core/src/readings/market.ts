import { derive } from '../dossier/derive';
import type { Dossier } from '../dossier/dossier';
import type { Direction, Finding } from '../dossier/shapes';
import type { Thresholds } from '../method/thresholds';
import { type CellState, cell } from './cell';
import type { Evidence } from './reading';
import { type ReadingMoment, toReadingDay } from './reading-day';
import { thresholdsOf } from './thresholds-of';
import { listVoices, type Voice } from './voices';

/** What was heard about the chance of work in one direction. */
export type MarketOfDirection = Evidence & {
  readonly direction: Direction;
  /** Heard from people in the work itself. */
  readonly field: readonly Finding[];
  /** Figures and advertisements. */
  readonly figures: readonly Finding[];
  /** No longer counted: their day has passed. */
  readonly expired: readonly Finding[];
  /** The work itself says one thing, and the figures another. Both stay to be seen. */
  readonly disagrees: boolean;
  /** Is a background like this missing there, or one of many? As cells count it: up is missing, down is one of many. */
  readonly outsider: CellState;
};

export type Market = Evidence & { readonly directions: readonly MarketOfDirection[] };

/** What a finding says in a link `about` this, of a direction: is a background like this missing there (+), or one of many (−)? */
export const aboutOutsider = 'outsider';

/**
 * The own market: field and figures side by side for each direction that is not put aside. Nothing is added up.
 *
 * @example
 * const [first] = market(journal.dossier, new Date()).directions;
 */
export function market(dossier: Dossier, now?: ReadingMoment): Market {
  const today = toReadingDay(dossier, now);
  const { byDirection } = derive(dossier.findings, listVoices);
  const directions = dossier.directions
    .filter(({ state }) => state !== 'parked')
    .map((direction) => readDirection(dossier, direction, byDirection.get(direction.id)?.get('chance')?.voices ?? [], today));
  return { directions, evidence: [...new Set(directions.flatMap(({ evidence }) => evidence))] };
}

function readDirection(dossier: Dossier, direction: Direction, voices: readonly Voice[], today: string): MarketOfDirection {
  const of = [...new Set(voices.map(({ finding }) => finding))];
  const isExpired = ({ expires }: Finding) => expires !== undefined && expires < today;
  const isField = ({ sourceKind = 'field' }: Finding) => sourceKind === 'field';
  const counting = of.filter((finding) => !isExpired(finding));
  const field = counting.filter(isField);
  const figures = counting.filter((finding) => !isField(finding));
  const outsider = cell(dossier, direction.id, aboutOutsider, today);
  const said = lean(field, direction.id);
  // Each apart: advertisements that agree do not hide a forecast that does not.
  const counted = (['statistic', 'vacancyScan'] as const).map((kind) =>
    lean(
      figures.filter(({ sourceKind }) => sourceKind === kind),
      direction.id,
    ),
  );
  return {
    direction,
    field,
    figures,
    expired: of.filter(isExpired),
    disagrees: counted.some((side) => said * side < 0),
    outsider: outsider.state,
    evidence: [...new Set([...of.map(({ entry }) => entry), ...outsider.evidence])],
  };
}

/** Which way these point on the whole: 1, −1, or 0 when they point both ways. */
function lean(findings: readonly Finding[], direction: string): number {
  const sides = findings.flatMap(({ links }) =>
    links.filter((link) => link.direction === direction && link.about === 'chance').map(({ polarity }) => Math.sign(polarity)),
  );
  return Math.sign(sides.reduce((sum, side) => sum + side, 0));
}

/**
 * Until when a signal counts, when nobody says otherwise: advertisements go stale sooner than what somebody told. Figures hold
 * until the next ones, and only their source knows when that is.
 *
 * @param day on which it was heard: `2026-01-12`
 */
export function toExpiry(
  dossier: Pick<Dossier, 'method'>,
  kind: NonNullable<Finding['sourceKind']>,
  day: string,
): string | undefined {
  const days = daysOf(kind, thresholdsOf(dossier));
  if (days === undefined) return undefined;
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function daysOf(kind: NonNullable<Finding['sourceKind']>, { scanDays, talkDays }: Thresholds): number | undefined {
  if (kind === 'statistic') return undefined;
  return kind === 'vacancyScan' ? scanDays : talkDays;
}

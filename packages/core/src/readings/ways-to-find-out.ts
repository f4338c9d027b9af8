import type { Dossier } from '../dossier/dossier';
import { kindsInTheBox } from '../method/kinds';
import type { ExplorationKind } from '../method/method';
import { isFactual } from './facts';
import type { OpenQuestion } from './next-explorations';
import { findReach } from './reach';

export type WaysToFindOut = {
  /** Kinds of exploration that can answer it, the least courage first. Nothing here takes more than one rung up. */
  readonly ways: readonly ExplorationKind[];
  /** The highest rung to propose, 0 to 7. */
  readonly reach: number;
};

type Asked = Pick<OpenQuestion, 'about' | 'uncertainty'> & Partial<Pick<OpenQuestion, 'direction'>>;

/**
 * How a question can be answered, within the courage that somebody has by now. A fact is looked up; the chance of work is read off
 * the market; how the work feels is heard from somebody, or seen. Reading about a direction is worth it once, at the start.
 *
 * @example
 * const [question] = nextExplorations(journal.dossier).questions;
 * const [smallest] = question ? waysToFindOut(journal.dossier, question).ways : [];
 */
export function waysToFindOut(dossier: Dossier, asked: Asked): WaysToFindOut {
  const reach = findReach(dossier);
  const kinds = dossier.method?.kinds ?? kindsInTheBox;
  const isWithin = ({ rung }: ExplorationKind) => rung <= reach;
  const able = kinds.filter((kind) => isWithin(kind) && canAnswer(dossier, asked, kind));
  const fitting = able.filter((kind) => isFitting(dossier, asked, kind));
  // A firm with few kinds would rather offer one of them than none.
  const ways = (fitting.length > 0 ? fitting : able).toSorted(
    (a, b) => standsApart(dossier, a) - standsApart(dossier, b) || a.rung - b.rung || likes(dossier, b) - likes(dossier, a),
  );
  return { ways, reach };
}

function canAnswer(dossier: Dossier, { about }: Asked, { id, answers }: ExplorationKind): boolean {
  const subject = about === 'chance' || about === 'doable' ? about : 'criterion';
  if (id === 'other' || (id === 'togetherWithCoach' && dossier.cycle.value.coach !== 'present')) return false;
  return answers?.includes(subject) ?? true;
}

/** What somebody hears at home, in a text or on a screen. */
const atHome = 0;

function isFitting(dossier: Dossier, { about, uncertainty, direction }: Asked, { id, rung }: ExplorationKind): boolean {
  const criterion = dossier.criteria.get(about);
  const isFact = about === 'doable' || (criterion !== undefined && isFactual(criterion));
  if (id === 'lookUp') return isFact;
  if (rung > atHome || about === 'chance') return true;
  // After a voice, only another person or the work itself brings more.
  if (uncertainty !== 'empty') return false;
  return !isKnownFromNearby(dossier, direction);
}

/** Somebody went there, or read about it already. */
function isKnownFromNearby({ explorations, directions }: Dossier, direction: string | undefined): boolean {
  if (direction === undefined) return false;
  if (directions.get(direction)?.novelty === 'known') return true;
  return explorations.some(({ state, directions: of }) => state !== 'dropped' && of.includes(direction));
}

/** After illness nobody has to go alone the first time; who likes neither texts nor films sees those last. */
function standsApart(dossier: Dossier, { id, form, rung }: ExplorationKind): number {
  const isWithCoach = id === 'togetherWithCoach' && dossier.method?.track === 'reintegration';
  if (isWithCoach) return -1;
  const { learning = [] } = dossier.intake ?? {};
  const isOfScreen = form === 'reading' || form === 'watching';
  return isOfScreen && rung === atHome && learning.length > 0 && !learning.includes(form) ? 1 : 0;
}

function likes(dossier: Dossier, { form }: ExplorationKind): number {
  return form !== undefined && dossier.intake?.learning?.includes(form) ? 1 : 0;
}

import type { Dossier } from '../dossier/dossier';
import { cells } from '../readings/cells';
import { isDone, isUp, toDoneDay } from '../readings/direction-summary';
import type { Evidence } from '../readings/reading';
import { toReadingDay } from '../readings/reading-day';

/** One thing that became clear on the way and that somebody may want to show. It goes nowhere unless the client ticks it. */
export type ProfileLine = Evidence & {
  readonly id: string;
  /** What it can become: a heading, a sentence about oneself, something that counts, or something that was done. */
  readonly part: 'label' | 'summary' | 'interest' | 'project';
  readonly text: string;
  /** Of a project: the day on which it was done. */
  readonly day?: string | undefined;
  /** Of a project: which kind of exploration it was. */
  readonly kind?: string | undefined;
};

/** From here on somebody did the work itself, be it for a morning. */
const workingRung = 5;

/**
 * What became clear, in the client's own words: where they are heading, what they concluded, what was confirmed to count, and the
 * work that they tried. Never from notes, reflections, estimates, or what work must allow for.
 *
 * @example
 * const lines = profileLines(journal.dossier);
 */
export function profileLines(dossier: Dossier): readonly ProfileLine[] {
  const known = cells(dossier, toReadingDay(dossier));
  const chosen = dossier.directions.filter(({ state }) => state === 'chosen');
  const heading = chosen.length > 0 ? chosen : dossier.directions.filter(({ state }) => state === 'active');
  const isConfirmed = (direction: string, criterion: string) => {
    const heard = known.find(direction, criterion);
    return heard !== undefined && isUp(heard);
  };
  const confirmed = dossier.criteria.filter(
    ({ id, kind }) => kind !== 'must' && dossier.directions.some((direction) => isConfirmed(direction.id, id)),
  );
  const worked = dossier.explorations.filter((exploration) => isDone(exploration) && (exploration.rung ?? 0) >= workingRung);
  return [
    ...heading.map(({ id, title, entry }): ProfileLine => ({ id, part: 'label', text: title, evidence: [entry] })),
    ...dossier.conclusions
      .filter(({ isTaken }) => isTaken)
      .map(({ id, text, entry }): ProfileLine => ({ id, part: 'summary', text, evidence: [entry] })),
    ...confirmed.map(({ id, label, entry }): ProfileLine => {
      const heard = dossier.directions.flatMap((direction) => known.get(direction.id, id).forIt);
      return { id, part: 'interest', text: label, evidence: [...new Set([entry, ...heard])] };
    }),
    ...worked.map((exploration): ProfileLine => {
      const titles = exploration.directions.flatMap((direction) => dossier.directions.get(direction)?.title ?? []);
      const { id, kind, entry } = exploration;
      return { id, part: 'project', text: titles.join(', '), kind, day: toDoneDay(exploration), evidence: [entry] };
    }),
  ];
}

import { type Derived, derive } from '../dossier/derive';
import type { Dossier } from '../dossier/dossier';
import type { Table } from '../dossier/table';
import { deriveEach } from '../readings/derive-each';
import { isFor, toFactLine } from './report-line';
import type { ReportLine, ReportTexts } from './report.types';

/** To whom something is told, in which words, and what it may speak of besides itself. */
export type Telling = Pick<Dossier, 'applications' | 'directions' | 'method'> & {
  readonly texts: ReportTexts;
  readonly audience: 'client' | 'coach';
};

type Recorded = { readonly id: string; readonly entry: string; readonly audience: string };
type Lines = readonly (ReportLine | undefined)[];

/**
 * The lines of what this reader may read, in the order of the table. Each is kept with its fact: after one more event only that
 * one is told anew.
 *
 * @param describe says nothing of what has no place there
 */
export function keepLines<Fact extends Recorded>(
  describe: (fact: Fact, telling: Telling) => string | undefined,
): (table: Table<Fact>, telling: Telling) => readonly ReportLine[] {
  function tellEach(table: Table<Fact>, before: Derived<Fact, Lines> | undefined, ...inputs: Inputs): Lines {
    const [texts, audience, method, directions, applications] = inputs;
    const telling = { texts, audience, method, directions, applications };
    const isSame = before && inputs.every((input, at) => input === before.inputs[at]);
    return deriveEach(table, isSame ? { of: before.of, made: before.value } : undefined, (fact) => {
      const text = isFor(audience)(fact) ? describe(fact, telling) : undefined;
      return text === undefined ? undefined : toFactLine(text, fact);
    });
  }
  return (table, { texts, audience, method, directions, applications }) =>
    derive(table, tellEach, texts, audience, method, directions, applications).filter((line) => line !== undefined);
}

type Inputs = [Telling['texts'], Telling['audience'], Telling['method'], Telling['directions'], Telling['applications']];

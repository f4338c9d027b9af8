import { type Cell, findingsOf } from '@onderweg/core';
import { useDossier } from '../onderweg/use-dossier';
import { ShowSome } from '../show-some/show-some';
import { useCellWord } from '../words/use-cell-word';

export type KnownCellProps = { label: string; cell: Cell };

const whole = <Dossier,>(dossier: Dossier) => dossier;

/** One cell: what counts, how many voices say what, and the findings themselves. */
export function KnownCell({ label, cell }: KnownCellProps) {
  const toCellWord = useCellWord();
  const dossier = useDossier(whole);
  const { state, evidence, unjudged } = cell;
  const said = findingsOf(dossier, [...evidence, ...unjudged]);
  return (
    <div data-scope="directions" data-part="cell" data-state={state}>
      <dt>{label}</dt>
      <dd>
        <p>{toCellWord(cell)}</p>
        {said.length > 0 ? (
          <ShowSome of={said} first={5}>
            {({ id, text }) => (
              <li key={id} dir="auto" data-muted="">
                {text}
              </li>
            )}
          </ShowSome>
        ) : null}
      </dd>
    </div>
  );
}

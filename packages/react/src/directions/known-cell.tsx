import type { Cell } from '@onderweg/core';
import { useDossier } from '../onderweg/use-dossier';
import { useCellWord } from '../words/use-cell-word';

export type KnownCellProps = { label: string; cell: Cell };

/** One cell: what counts, how many voices say what, and the findings themselves. */
export function KnownCell({ label, cell }: KnownCellProps) {
  const toCellWord = useCellWord();
  const findings = useDossier((dossier) => dossier.findings);
  const { state, evidence } = cell;
  const said = evidence.length === 0 ? [] : findings.filter(({ entry }) => evidence.includes(entry));
  return (
    <div data-scope="directions" data-part="cell" data-state={state}>
      <dt>{label}</dt>
      <dd>
        <p>{toCellWord(cell)}</p>
        {said.map(({ id, text }) => (
          <p key={id} data-muted="">
            {text}
          </p>
        ))}
      </dd>
    </div>
  );
}

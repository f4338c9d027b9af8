import { useState } from 'react';
import { usePart } from '../onderweg/use-part';
import { useTexts } from '../onderweg/use-texts';
import { WidgetRoot } from '../onderweg/widget-root';
import { useAboutWord } from '../words/use-about-word';
import { GridCellView } from './grid-cell';
import { useGrid } from './use-grid';

export type GridProps = {
  /** To plan an exploration for what is not sure yet: `about` is a criterion, `chance` or `doable`; `question` is in words. */
  onExplore?: ((asked: { readonly direction: string; readonly about: string; readonly question: string }) => void) | undefined;
};

/** With more directions a table is wider than most places for it, and scrolls: by keyboard too. */
const fitting = 3;
/** A table of more is for when somebody asks for it. */
const firstShown = 20;

/**
 * What counts, against each open direction: what was heard, what clashes, and what nobody asked yet. On a narrow screen each
 * criterion is a card. No sum and no score: the gaps are what it is for.
 *
 * @example
 * <Grid onExplore={({ direction, about }) => navigate(`/plan/${direction}/${about}`)} />
 */
export function GridWidget({ onExplore }: GridProps) {
  const texts = useTexts();
  const isOn = usePart('grid');
  const toAboutWord = useAboutWord();
  const { abouts, rows: all } = useGrid();
  const [shown, setShown] = useState(firstShown);
  const rows = all.slice(0, shown);
  const columns = abouts.map((about) => (typeof about === 'string' ? about : about.id));
  const title = texts.t('grid.title');
  const explore = onExplore ? { onExplore } : {};
  if (!isOn) return null;
  return (
    <WidgetRoot scope="grid" label={title}>
      <h2>{title}</h2>
      <p>{texts.t(rows.length === 0 ? 'grid.empty' : 'grid.intro')}</p>
      {rows.length === 0 ? null : (
        // biome-ignore-start lint/a11y/useSemanticElements lint/a11y/noRedundantRoles: as cards the rows lose their display, and with it their role
        <div
          data-scope="grid"
          data-part="scroll"
          {...(rows.length > fitting ? { role: 'group', 'aria-label': title, tabIndex: 0 } : {})}
        >
          <table role="table" data-scope="grid" data-part="table">
            <thead role="rowgroup">
              <tr role="row">
                <th role="columnheader" scope="col">
                  {texts.t('grid.criterion')}
                </th>
                {rows.map(({ direction }) => (
                  <th key={direction.id} role="columnheader" scope="col">
                    {direction.title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody role="rowgroup">
              {columns.map((about, at) => (
                <tr key={about} role="row" data-scope="grid" data-part="row">
                  <th role="rowheader" scope="row" data-scope="grid" data-part="criterion">
                    {toAboutWord(about)}
                  </th>
                  {rows.map(({ direction, cells }) => {
                    const cell = cells[at];
                    return cell ? (
                      <td key={direction.id} role="cell" data-scope="grid" data-part="cell" data-state={cell.state}>
                        <p data-scope="grid" data-part="direction" aria-hidden="true">
                          {direction.title}
                        </p>
                        <GridCellView cell={cell} name={`${direction.title}, ${toAboutWord(about)}`} {...explore} />
                      </td>
                    ) : null;
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        // biome-ignore-end lint/a11y/useSemanticElements lint/a11y/noRedundantRoles: until here
      )}
      {shown < all.length ? (
        <button type="button" data-quiet="" onClick={() => setShown(shown + firstShown)}>
          {texts.t('actions.showMore')}
        </button>
      ) : null}
    </WidgetRoot>
  );
}

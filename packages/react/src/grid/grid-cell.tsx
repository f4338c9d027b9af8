import { findingsOf, type GridCell } from '@onderweg/core';
import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';
import { LazyDetails } from '../show-some/lazy-details';
import { ShowSome } from '../show-some/show-some';
import { useCellWord } from '../words/use-cell-word';
import { useFindingWords } from '../words/use-finding-words';
import { useQuestionWord } from '../words/use-question-word';
import type { GridProps } from './grid';

export type GridCellViewProps = Pick<GridProps, 'onExplore'> & {
  cell: GridCell;
  /** What it is called for a screen reader: direction and criterion. */
  name: string;
};

const whole = <Dossier,>(dossier: Dossier) => dossier;

/** A sign beside the words; the words alone say it all. */
const marks = {
  empty: '?',
  'one+': '+',
  'one-': '−',
  'confirmed+': '++',
  'confirmed-': '−−',
  'leaning+': '+ (−)',
  'leaning-': '− (+)',
  contradicted: '+ −',
} as const;

/** How sure it is, in words; what was heard, one tap away; and where it is not sure, a way to find out. */
export function GridCellView({ cell, name, onExplore }: GridCellViewProps) {
  const texts = useTexts();
  const toCellWord = useCellWord();
  const toFindingWords = useFindingWords();
  const toQuestion = useQuestionWord();
  const dossier = useDossier(whole);
  const { state, evidence, unjudged, asks, direction, about } = cell;
  const n = new Set([...evidence, ...unjudged]).size;
  return (
    <>
      <p>
        <span aria-hidden="true" data-scope="grid" data-part="mark">
          {marks[state]}
        </span>{' '}
        {toCellWord(cell)}
      </p>
      {n > 0 ? (
        <LazyDetails
          data-scope="grid"
          data-part="heard"
          summary={texts.t('grid.heard', { n })}
          summaryLabel={`${texts.t('grid.heard', { n })}: ${name}`}
        >
          {() => (
            <ShowSome of={findingsOf(dossier, [...evidence, ...unjudged])} first={10}>
              {(finding) => (
                <li key={finding.id}>
                  <span dir="auto">{finding.text}</span> <span data-muted="">{toFindingWords(finding)}</span>
                </li>
              )}
            </ShowSome>
          )}
        </LazyDetails>
      ) : null}
      {asks && onExplore ? (
        <button
          type="button"
          data-quiet=""
          aria-label={`${texts.t('grid.explore')}: ${name}`}
          onClick={() => onExplore({ direction, about, question: toQuestion(about) ?? '' })}
        >
          {texts.t('grid.explore')}
        </button>
      ) : null}
    </>
  );
}

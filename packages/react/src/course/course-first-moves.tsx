import type { FirstMove } from '@onderweg/core';
import { useId } from 'react';
import { useTexts } from '../onderweg/use-texts';
import { useHelp } from '../standstill/use-help';
import { useCourseContext } from './course.context';
import { useFirstMoves } from './use-first-moves';

export type CourseFirstMovesProps = {
  /** Brings somebody to where the move is made: the host knows on which page it is. Without it the moves are only told. */
  onMove?: ((move: FirstMove) => void) | undefined;
};

/** How a journey of this track often begins, with what was done of it. An offer: going out may always come first. */
export function CourseFirstMoves({ onMove }: CourseFirstMovesProps) {
  const texts = useTexts();
  const id = useId();
  const { phase } = useCourseContext();
  const { isResting } = useHelp();
  const moves = useFirstMoves();
  const next = moves.find(({ isDone }) => !isDone);
  if (phase !== 'next' || !next || isResting) return null;
  return (
    <section data-scope="course" data-part="first-moves" aria-labelledby={id}>
      <h3 id={id}>{texts.t('course.firstMoves.title')}</h3>
      <p data-muted="">{texts.t('course.firstMoves.hint')}</p>
      <ol>
        {moves.map((each) => (
          <li key={each.kind ?? each.move} data-done={each.isDone ? '' : undefined}>
            <p>
              {each === next ? <strong>{each.title}</strong> : each.title}
              {each.isDone ? <span data-muted=""> · {texts.t('course.firstMoves.done')}</span> : null}
            </p>
            {each === next ? (
              <>
                {each.why ? <p>{each.why}</p> : null}
                {onMove ? (
                  <div data-scope="course" data-part="buttons">
                    <button
                      type="button"
                      aria-label={texts.t('course.firstMoves.named', { move: each.title })}
                      onClick={() => onMove(each)}
                    >
                      {texts.t('course.firstMoves.start')}
                    </button>
                  </div>
                ) : null}
              </>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

import { useEffect, useRef } from 'react';
import { useTexts } from '../onderweg/use-texts';
import { Problem } from '../saving/problem';
import { useDirectionsContext } from './directions.context';

/** What this is, what was just kept, and the way to one more. */
export function DirectionsTitle() {
  const texts = useTexts();
  const { view, hasMoved, saved, recorder, go, ...directions } = useDirectionsContext();
  const title = useRef<HTMLHeadingElement>(null);
  const isShown = view.at === 'overview';
  useEffect(() => {
    if (isShown && hasMoved) title.current?.focus();
  }, [isShown, hasMoved]);
  if (!isShown) return null;
  const { chosen, active, candidates, parked } = directions;
  const isEmpty = [chosen, active, candidates, parked].every(({ length }) => length === 0);
  return (
    <>
      <h2 data-scope="directions" data-part="title" ref={title} tabIndex={-1}>
        {texts.t(isEmpty ? 'directions.empty.title' : 'directions.title')}
      </h2>
      <p data-scope="directions" data-part="saved" role="status">
        {saved}
      </p>
      <p data-muted="">{texts.t(isEmpty ? 'directions.empty.text' : 'directions.intro')}</p>
      <Problem error={recorder.problem} />
      <div data-scope="directions" data-part="buttons">
        <button type="button" data-primary={isEmpty ? '' : undefined} onClick={() => go({ at: 'add' })}>
          {texts.t('directions.add.action')}
        </button>
      </div>
    </>
  );
}

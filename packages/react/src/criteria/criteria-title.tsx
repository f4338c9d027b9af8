import { useEffect, useRef } from 'react';
import { useTexts } from '../onderweg/use-texts';
import { useCriteriaContext } from './criteria.context';

/** What this is, what was just kept, and the way to one more. */
export function CriteriaTitle() {
  const texts = useTexts();
  const { view, hasMoved, saved, byKind, go } = useCriteriaContext();
  const title = useRef<HTMLHeadingElement>(null);
  const isShown = view.at === 'overview';
  useEffect(() => {
    if (isShown && hasMoved) title.current?.focus();
  }, [isShown, hasMoved]);
  if (!isShown) return null;
  const isEmpty = Object.values(byKind).every(({ length }) => length === 0);
  return (
    <>
      <h2 data-scope="criteria" data-part="title" ref={title} tabIndex={-1}>
        {texts.t(isEmpty ? 'criteria.empty.title' : 'criteria.title')}
      </h2>
      <p data-scope="criteria" data-part="saved" role="status">
        {saved}
      </p>
      <p data-muted="">{texts.t(isEmpty ? 'criteria.empty.text' : 'criteria.intro')}</p>
      <div data-scope="criteria" data-part="buttons">
        <button type="button" data-primary={isEmpty ? '' : undefined} onClick={() => go({ at: 'add' })}>
          {texts.t('criteria.add.action')}
        </button>
      </div>
    </>
  );
}

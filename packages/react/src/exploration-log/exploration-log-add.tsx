import { useEffect, useRef } from 'react';
import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';
import { useExplorationLogContext } from './exploration-log.context';
import { useSavedWords } from './use-saved-words';

/** The two things that somebody comes here for: plan, or write down. */
export function ExplorationLogAdd() {
  const texts = useTexts();
  const { view, go, saved, hasMoved } = useExplorationLogContext();
  const isEmpty = useDossier((dossier) => dossier.explorations.size === 0 && dossier.findings.size === 0);
  const savedWords = useSavedWords(saved);
  const title = useRef<HTMLHeadingElement>(null);
  const isShown = view?.at === 'overview';

  useEffect(() => {
    if (isShown && hasMoved) title.current?.focus();
  }, [isShown, hasMoved]);

  if (!isShown) return null;
  return (
    <div data-scope="exploration-log" data-part="add">
      <h2 data-scope="exploration-log" data-part="title" ref={title} tabIndex={-1}>
        {texts.t(isEmpty ? 'explorationLog.empty.title' : 'explorationLog.title')}
      </h2>
      <p role="status" data-scope="exploration-log" data-part="saved">
        {savedWords}
      </p>
      {isEmpty ? <p>{texts.t('explorationLog.empty.text')}</p> : null}
      <div data-scope="exploration-log" data-part="buttons">
        <button type="button" data-primary="" onClick={() => go({ at: 'plan' })}>
          {texts.t('explorationLog.add.plan')}
        </button>
        <button type="button" onClick={() => go({ at: 'note', isLoose: true })}>
          {texts.t('explorationLog.add.note')}
        </button>
      </div>
      <p data-muted="">{texts.t('explorationLog.add.noteHint')}</p>
    </div>
  );
}

import { useId } from 'react';
import { SaveCopy } from '../my-data/save-copy';
import { useSaveCopy } from '../my-data/use-save-copy';
import { useTexts } from '../onderweg/use-texts';

/** What stands in the place of a widget that could not be shown. */
export function BrokenWidget({ onTryAgain }: { onTryAgain: () => void }) {
  const texts = useTexts();
  const id = useId();
  const copy = useSaveCopy();
  return (
    <section data-widget="" data-scope="broken" data-part="root" aria-labelledby={id}>
      <h2 id={id}>{texts.t('broken.title')}</h2>
      <div role="alert">
        <p>{texts.t('broken.text')}</p>
      </div>
      <div data-scope="broken" data-part="buttons">
        <button type="button" data-primary="" onClick={onTryAgain}>
          {texts.t('actions.tryAgain')}
        </button>
      </div>
      <SaveCopy copy={copy} />
    </section>
  );
}

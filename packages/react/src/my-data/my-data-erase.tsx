import { useEffect, useId, useRef } from 'react';
import { useTexts } from '../onderweg/use-texts';
import { useMyDataContext } from './my-data.context';
import { SaveCopy } from './save-copy';

/** Everything gone from this device: said before what that means, with a copy first for who wants one. */
export function MyDataErase() {
  const texts = useTexts();
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const { copy, erasing } = useMyDataContext();
  const phase = erasing?.phase;
  useEffect(() => {
    if (phase === 'asking') title.current?.focus();
  }, [phase]);
  if (!erasing) return null;
  const isOpen = phase === 'asking' || phase === 'erasing';
  return (
    <section data-scope="my-data" data-part="erase" aria-labelledby={id}>
      <h3 id={id}>{texts.t('myData.erase.title')}</h3>
      <p role="status">{phase === 'erased' ? texts.t('myData.erase.erased') : null}</p>
      {isOpen ? (
        <div data-scope="my-data" data-part="sure">
          <h4 ref={title} tabIndex={-1}>
            {texts.t('myData.erase.sure')}
          </h4>
          <p>{texts.t('myData.erase.what')}</p>
          <p>{texts.t('myData.erase.copies')}</p>
          <SaveCopy copy={copy} />
          <div data-scope="my-data" data-part="buttons">
            <button type="button" disabled={phase === 'erasing'} onClick={() => void erasing.confirm()}>
              {texts.t('myData.erase.yes')}
            </button>
            <button type="button" data-primary="" disabled={phase === 'erasing'} onClick={erasing.back}>
              {texts.t('myData.erase.no')}
            </button>
          </div>
        </div>
      ) : (
        <div data-scope="my-data" data-part="buttons">
          <button type="button" onClick={erasing.ask}>
            {texts.t('myData.erase.action')}
          </button>
        </div>
      )}
      <div role="alert">{erasing.problem ? <p>{texts.t('myData.erase.notErased')}</p> : null}</div>
    </section>
  );
}

import { useId } from 'react';
import { useTexts } from '../onderweg/use-texts';
import { useMyDataContext } from './my-data.context';
import { SaveCopy } from './save-copy';

/** A copy of the dossier, as a file that the person keeps. */
export function MyDataCopy() {
  const texts = useTexts();
  const id = useId();
  const { copy } = useMyDataContext();
  return (
    <section data-scope="my-data" data-part="copy" aria-labelledby={id}>
      <h3 id={id}>{texts.t('myData.copy.title')}</h3>
      <p>{texts.t('myData.copy.text')}</p>
      <SaveCopy copy={copy} />
    </section>
  );
}

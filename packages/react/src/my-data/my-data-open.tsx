import { useId } from 'react';
import { useTexts } from '../onderweg/use-texts';
import { useMyDataContext } from './my-data.context';
import { OpenCopy } from './open-copy';

/** A copy that is taken up again, on this device or another. */
export function MyDataOpen() {
  const texts = useTexts();
  const id = useId();
  const { opening } = useMyDataContext();
  return (
    <section data-scope="my-data" data-part="open" aria-labelledby={id}>
      <h3 id={id}>{texts.t('myData.open.title')}</h3>
      <p>{texts.t('myData.open.text')}</p>
      <OpenCopy opening={opening} label={texts.t('actions.importDossier')} />
    </section>
  );
}

import { useId } from 'react';
import { SaveCopy } from '../my-data/save-copy';
import { useTexts } from '../onderweg/use-texts';
import { useCopyOffer } from './use-copy-offer';

/** Offers to save a copy of the dossier, now and then, when there is something to lose. "Not now" is remembered. */
export function CopyOfferWidget() {
  const texts = useTexts();
  const id = useId();
  const { offer, place, copy, postpone } = useCopyOffer();
  if (!offer) return <p role="status">{copy.saved ? texts.t('saving.exported', { file: copy.saved }) : null}</p>;
  const { reason, last } = offer;
  const why =
    reason === 'grown' && last !== undefined
      ? texts.t('saving.offer.reasons.grownSince', { date: texts.date(last) })
      : texts.t(`saving.offer.reasons.${reason}`);
  return (
    <section data-widget="" data-scope="copy-offer" data-part="root" data-reason={reason} aria-labelledby={id}>
      <h3 id={id}>{texts.t('saving.offer.title')}</h3>
      <p>{why}</p>
      {place ? <p>{texts.t(place === 'page' ? 'saving.offer.thisPage' : 'saving.offer.onePlace')}</p> : null}
      <SaveCopy copy={copy}>
        <button type="button" data-quiet="" onClick={() => void postpone()}>
          {texts.t('actions.notNow')}
        </button>
      </SaveCopy>
    </section>
  );
}

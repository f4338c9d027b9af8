import { useId, useRef } from 'react';
import { OpenCopy } from '../my-data/open-copy';
import { SaveCopy } from '../my-data/save-copy';
import { useSaveCopy } from '../my-data/use-save-copy';
import { focusTitle } from '../onderweg/lost-focus';
import { useOnderweg } from '../onderweg/onderweg.context';
import { type Loss, useLoss } from './use-loss';

/**
 * The browser lost what was kept: what that is, what was put back, and the way to bring the rest. It stands above everything, on
 * whatever page somebody comes in, until they have read it.
 */
export function LossNoticeWidget() {
  const loss = useLoss();
  return loss.phase === 'none' ? null : <LossCard {...loss} />;
}

function LossCard({ phase, count, recovered, opening, acknowledge }: Loss) {
  const { texts, journal } = useOnderweg();
  const id = useId();
  const root = useRef<HTMLElement>(null);
  const copy = useSaveCopy();
  const isClient = journal.author.role === 'client';
  const isOpened = opening.state.phase === 'done';
  const isGone = phase === 'gone';

  function onSeen() {
    const next = root.current?.parentElement?.querySelector<HTMLElement>('[data-scope="loss"] ~ *');
    acknowledge();
    if (next) focusTitle(next);
  }

  return (
    <section ref={root} data-widget="" data-scope="loss" data-part="root" data-phase={phase} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {texts.t(isGone ? 'saving.loss.gone.title' : 'saving.loss.back.title')}
      </h2>
      <div role="alert">
        {isGone ? <p>{texts.t('saving.loss.gone.what', { n: count })}</p> : null}
        {isGone && recovered > 0 ? <p>{texts.t('saving.loss.gone.recovered', { n: recovered })}</p> : null}
        {isGone || isOpened ? null : <p>{texts.t('saving.loss.back.what', { n: count })}</p>}
      </div>
      {isOpened ? null : <p>{texts.t('saving.loss.why')}</p>}
      {isClient && isGone ? <p>{texts.t(isOpened ? 'saving.loss.gone.still' : 'saving.loss.gone.todo')}</p> : null}
      {isClient && (isGone || isOpened) ? <OpenCopy opening={opening} label={texts.t('saving.loss.open')} /> : null}
      {isClient && isGone ? <p>{texts.t('saving.loss.gone.without')}</p> : null}
      {isClient && !isGone && !isOpened ? (
        <>
          <p>{texts.t('saving.loss.back.todo')}</p>
          <SaveCopy copy={copy} />
        </>
      ) : null}
      <div data-scope="loss" data-part="buttons">
        <button type="button" onClick={onSeen}>
          {texts.t('saving.loss.seen')}
        </button>
      </div>
    </section>
  );
}

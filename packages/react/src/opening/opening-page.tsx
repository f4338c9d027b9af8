import type { Texts } from '@onderweg/texts';
import type { OpenedJournal } from './opened-journal';

export type NotOpen = Exclude<OpenedJournal, { status: 'open' }>;

/** What stands in the place of all widgets until there is a journal: that it is being opened, or why it cannot be. */
export function OpeningPage({ opened, texts }: { opened: NotOpen; texts: Texts }) {
  const { status } = opened;
  const why = `opening.because.${status === 'failed' ? opened.error.code : 'other'}`;
  return (
    <section data-widget="" data-scope="opening" data-part="root" data-status={status} aria-label={texts.t('opening.label')}>
      <p role="status">{status === 'opening' ? texts.t('opening.opening') : null}</p>
      {status === 'failed' ? (
        <>
          <div role="alert">
            <p>{texts.t('opening.failed')}</p>
            <p>{texts.t(texts.has(why) ? why : 'opening.because.other')}</p>
          </div>
          <div data-scope="opening" data-part="buttons">
            <button type="button" data-primary="" onClick={opened.retry}>
              {texts.t('actions.tryAgain')}
            </button>
          </div>
        </>
      ) : null}
    </section>
  );
}

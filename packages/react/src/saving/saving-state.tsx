import { useCallback, useState, useSyncExternalStore } from 'react';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useStatus } from '../onderweg/use-status';
import { useTexts } from '../onderweg/use-texts';
import { type Saving, toStoreState } from './saving.state';

/**
 * The true state of saving, in one word: the worst of what holds.
 *
 * @param place speaks of the forms inside this element only. @default all that are on the page
 */
export function useSaving(place?: Element | null): Saving {
  const { drafts } = useOnderweg();
  const status = useStatus();
  const readDraft = () => drafts.stateIn(place);
  const draft = useSyncExternalStore(drafts.subscribe, readDraft, readDraft);
  const ofStore = toStoreState(status);
  if (ofStore !== undefined) return ofStore;
  if (draft === 'failed') return 'noDraft';
  if (status.pending > 0 || draft === 'typed') return 'saving';
  return draft === 'kept' ? 'draft' : 'saved';
}

const silent = ['saved', 'saving', 'draft'] as const satisfies readonly Saving[];

export function isSilent(saving: Saving): saving is (typeof silent)[number] {
  return silent.some((state) => state === saving);
}

/** Says where the words are: on this device, as a draft, only on this page, or not kept. Never more than is true. */
export function SavingStateWidget() {
  const texts = useTexts();
  const [widget, setWidget] = useState<Element | null>(null);
  const place = useCallback((element: Element | null) => setWidget(element?.closest('[data-widget]') ?? null), []);
  const saving = useSaving(widget);
  const { quarantined } = useStatus();
  return (
    <div ref={place} data-scope="saving" data-part="root" data-saving={saving} role="status" aria-label={texts.t('saving.label')}>
      <p data-scope="saving" data-part="state">
        {texts.t(`saving.states.${saving}`)}
      </p>
      {isSilent(saving) ? null : (
        <p data-scope="saving" data-part="help">
          {texts.t(`saving.help.${saving}`)}
        </p>
      )}
      {quarantined > 0 ? (
        <p data-scope="saving" data-part="help">
          {texts.t('saving.quarantined', { n: quarantined })}
        </p>
      ) : null}
    </div>
  );
}

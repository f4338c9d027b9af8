import { useCallback, useState, useSyncExternalStore } from 'react';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useStatus } from '../onderweg/use-status';
import { useTexts } from '../onderweg/use-texts';

type Saving = 'saved' | 'saving' | 'draft' | 'memory' | 'full' | 'readonly' | 'blocked' | 'unconfirmed';

const statesOfProblems: { readonly [code: string]: Saving } = {
  'ONDERWEG-301': 'full',
  'ONDERWEG-302': 'memory',
  'ONDERWEG-303': 'blocked',
  'ONDERWEG-304': 'readonly',
  'ONDERWEG-309': 'unconfirmed',
};

/**
 * The true state of saving, in one word: the worst of what holds.
 *
 * @param place speaks of the forms inside this element only. @default all that are on the page
 */
export function useSaving(place?: Element | null): Saving {
  const { drafts } = useOnderweg();
  const { durability, pending, problem } = useStatus();
  const readDraft = () => drafts.stateIn(place);
  const draft = useSyncExternalStore(drafts.subscribe, readDraft, readDraft);
  const ofProblem = problem ? statesOfProblems[problem.code] : undefined;
  if (ofProblem && ofProblem !== 'memory') return ofProblem;
  if (durability === 'readonly') return 'readonly';
  if (draft === 'failed') return 'full';
  if (durability === 'memory') return 'memory';
  if (pending > 0 || draft === 'typed') return 'saving';
  return draft === 'kept' ? 'draft' : 'saved';
}

const helped = ['memory', 'full', 'readonly', 'blocked', 'unconfirmed'] as const;

/** Says where the words are: on this device, as a draft, only on this page, or not kept. Never more than is true. */
export function SavingState() {
  const texts = useTexts();
  const [widget, setWidget] = useState<Element | null>(null);
  const place = useCallback((element: Element | null) => setWidget(element?.closest('[data-widget]') ?? null), []);
  const saving = useSaving(widget);
  const { quarantined } = useStatus();
  const help = helped.find((state) => state === saving);
  return (
    <div ref={place} data-scope="saving" data-part="root" data-saving={saving} role="status" aria-label={texts.t('saving.label')}>
      <p data-scope="saving" data-part="state">
        {texts.t(`saving.states.${saving}`)}
      </p>
      {help ? (
        <p data-scope="saving" data-part="help">
          {texts.t(`saving.help.${help}`)}
        </p>
      ) : null}
      {quarantined > 0 ? (
        <p data-scope="saving" data-part="help">
          {texts.t('saving.quarantined', { n: quarantined })}
        </p>
      ) : null}
    </div>
  );
}

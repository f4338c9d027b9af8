import { useTexts } from '../onderweg/use-texts';
import { useReflectionContext } from './reflection.context';
import type { ReflectionStep } from './reflection.phase';
import { isConclusionBegun, toReflection } from './reflection.values';
import { usePrompts } from './use-prompts';

/** Says what is typed and not recorded yet, before the round closes over it. */
export function UnsavedDrafts() {
  const texts = useTexts();
  const { forms, go } = useReflectionContext();
  const prompts = usePrompts();
  const isReflectionBegun = toReflection(forms.reflection.read(), prompts) !== undefined;
  const toDraft = (words: string, step: ReflectionStep) => (
    <p data-scope="reflection" data-part="unsaved">
      {words}{' '}
      <button type="button" data-quiet="" aria-label={`${texts.t('reflection.unsaved.open')}: ${words}`} onClick={() => go(step)}>
        {texts.t('reflection.unsaved.open')}
      </button>
    </p>
  );
  return (
    <>
      {isReflectionBegun ? toDraft(texts.t('reflection.unsaved.text'), 'lookBack') : null}
      {isConclusionBegun(forms.conclusion.read()) ? toDraft(texts.t('reflection.unsaved.conclusion'), 'conclude') : null}
    </>
  );
}

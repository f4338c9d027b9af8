import { useRef, useState } from 'react';
import { choiceOf, type FormValues } from '../draft/form-values';
import { ChoiceField } from '../fields/choice-field';
import { useTexts } from '../onderweg/use-texts';
import { lenses } from './reflection.values';

/** Four ways to look at a no. Each puts the beginning of a sentence in an empty field; none is needed. */
export function OutOfNo({ values, touch }: { values: FormValues; touch: () => void }) {
  const texts = useTexts();
  const box = useRef<HTMLDivElement>(null);
  const [hasBegun, setHasBegun] = useState(false);
  const starters = lenses.map((lens) => texts.t(`reflection.conclusion.outOfNo.starters.${lens}`));

  function begin(value: string) {
    const field = box.current?.closest('form')?.querySelector<HTMLTextAreaElement>('textarea[name="text"]');
    const starter = starters[lenses.findIndex((lens) => lens === value)];
    // What somebody wrote themselves is never written over.
    if (!field || starter === undefined || (field.value.trim() !== '' && !starters.includes(field.value))) return;
    field.value = starter;
    setHasBegun(true);
    touch();
  }

  return (
    <div data-scope="reflection" data-part="starter" ref={box}>
      <ChoiceField
        name="lens"
        isCompact
        label={texts.t('reflection.conclusion.outOfNo.title')}
        hint={texts.t('reflection.conclusion.outOfNo.text')}
        choices={lenses.map((value) => ({ value, label: texts.t(`reflection.conclusion.outOfNo.${value}`) }))}
        start={choiceOf(values, 'lens', lenses)}
        onChoose={begin}
      />
      <p data-scope="reflection" data-part="status" role="status">
        {hasBegun ? texts.t('reflection.conclusion.outOfNo.started') : null}
      </p>
    </div>
  );
}

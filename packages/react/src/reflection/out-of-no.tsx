import { useRef, useState } from 'react';
import { choiceOf, type FormValues } from '../draft/form-values';
import { ChoiceField } from '../fields/choice-field';
import { MoreFields } from '../fields/more-fields';
import { useTexts } from '../onderweg/use-texts';
import { useReflectionContext } from './reflection.context';
import { lenses } from './reflection.values';

/** Four ways to look at a no. Each puts the beginning of a sentence in an empty field; none is needed. */
export function OutOfNo({ values, touch }: { values: FormValues; touch: () => void }) {
  const texts = useTexts();
  // Where a no is all there is, the four ways to look at it stand open.
  const { findings } = useReflectionContext();
  const box = useRef<HTMLDivElement>(null);
  const [help, setHelp] = useState<string>();
  const lens = choiceOf(values, 'lens', lenses);
  const starters = lenses.map((name) => texts.t(`reflection.conclusion.outOfNo.starters.${name}`));

  function begin(value: string) {
    const field = box.current?.closest('form')?.querySelector<HTMLTextAreaElement>('textarea[name="text"]');
    const starter = starters[[...lenses].map(String).indexOf(value)];
    if (!field || starter === undefined) return;
    // What somebody wrote themselves is never written over.
    const isOwn = field.value.trim() !== '' && !starters.includes(field.value);
    if (!isOwn) field.value = starter;
    setHelp(isOwn ? texts.t('fields.example', { example: starter }) : texts.t('reflection.conclusion.outOfNo.started'));
    touch();
  }

  return (
    <div data-scope="reflection" data-part="starter" ref={box}>
      <MoreFields label={texts.t('reflection.conclusion.outOfNo.title')} isOpen={lens !== undefined || findings.length === 0}>
        <ChoiceField
          name="lens"
          isCompact
          label={texts.t('reflection.conclusion.outOfNo.text')}
          choices={lenses.map((value) => ({ value, label: texts.t(`reflection.conclusion.outOfNo.${value}`) }))}
          start={lens}
          onChoose={begin}
        />
        <p data-scope="reflection" data-part="status" role="status">
          {help}
        </p>
      </MoreFields>
    </div>
  );
}

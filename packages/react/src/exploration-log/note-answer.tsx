import { type FormValues, textOf } from '../draft/form-values';
import { ChoiceField } from '../fields/choice-field';
import { useTexts } from '../onderweg/use-texts';
import { linkField } from './note.links';
import type { AskedOfPlan } from './use-asked-of-plan';

/** From yes to no, and not knowing yet: what one tap says about the question of a plan. */
export const planAnswers = ['2', '1', '-2', '0'] as const;

/** The question that was taken along, answered with one tap: it is the first link of the note. */
export function NoteAnswer({ values, asked }: { values: FormValues; asked: AskedOfPlan }) {
  const texts = useTexts();
  return (
    <>
      <input type="hidden" name={linkField(0, 'direction')} value={asked.direction} />
      <input type="hidden" name={linkField(0, 'about')} value={asked.about} />
      <ChoiceField
        name={linkField(0, 'polarity')}
        isCompact
        label={texts.t('explorationLog.note.answer.label', { direction: asked.title, question: asked.question })}
        choices={planAnswers.map((value) => ({ value, label: texts.t(`explorationLog.note.answer.${value}`) }))}
        start={textOf(values, linkField(0, 'polarity'))}
      />
    </>
  );
}

import { useState } from 'react';
import { choiceOf, textOf } from '../draft/form-values';
import { ChoiceField } from '../fields/choice-field';
import { useTexts } from '../onderweg/use-texts';
import { swingNames, weighingFields } from './weighing.values';
import type { WeighingQuestionsProps } from './weighing-best-worst';

/** The jump that is worth most; then each of the others, beside it, in words. */
export function WeighingSwing({ criteria, values, missing }: WeighingQuestionsProps) {
  const texts = useTexts();
  const ids = criteria.map(({ criterion }) => criterion.id);
  const [top, setTop] = useState(choiceOf(values, 'top', ids));
  const topLabel = criteria.find(({ criterion }) => criterion.id === top)?.criterion.label;
  return (
    <>
      <ChoiceField
        name="top"
        label={texts.t('criteria.weighing.top')}
        choices={criteria.map(({ criterion: { id, label }, range }) => ({
          value: id,
          label,
          hint: range ? texts.t('criteria.range', { worst: range.worst, best: range.best }) : undefined,
        }))}
        start={top}
        onChoose={setTop}
        problem={missing === 'top' ? texts.t('fields.choiceRequired') : undefined}
      />
      {topLabel === undefined
        ? null
        : criteria
            .filter(({ criterion }) => criterion.id !== top)
            .map(({ criterion: { id, label } }) => (
              <ChoiceField
                key={id}
                name={weighingFields.beside(id)}
                label={label}
                hint={texts.t('criteria.weighing.beside', { top: topLabel })}
                isCompact
                choices={swingNames.map((step) => ({ value: step, label: texts.t(`criteria.weighing.swing.${step}`) }))}
                start={textOf(values, weighingFields.beside(id))}
                problem={missing === weighingFields.beside(id) ? texts.t('fields.choiceRequired') : undefined}
              />
            ))}
    </>
  );
}

import { type Emphasis, phasesInOrder } from '@onderweg/core';
import { useState } from 'react';
import { textOf, typedText } from '../draft/form-values';
import { RecordedForm } from '../draft/recorded-form';
import { SelectField } from '../fields/select-field';
import { TextField } from '../fields/text-field';
import { useTexts } from '../onderweg/use-texts';

const weightsInOrder = ['0', '1', '2', '3'] as const;

/** Other accents, with the reason: what held before stays to be seen. */
export function CourseAccentsForm({ weights }: Pick<Emphasis, 'weights'>) {
  const texts = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  if (!isOpen) {
    return (
      <div data-scope="course" data-part="buttons">
        <button type="button" onClick={() => setIsOpen(true)}>
          {texts.t('course.accents.change')}
        </button>
      </div>
    );
  }
  return (
    <RecordedForm
      scope="course"
      draftKey="course/accents"
      title={texts.t('course.accents.change')}
      saveLabel={texts.t('course.accents.save')}
      takesFocus
      level={3}
      records={() => [['accents.agreed']]}
      toEvents={(values) => {
        const weightOf = (phase: (typeof phasesInOrder)[number]) => Number(textOf(values, phase) ?? weights[phase]);
        const [marketExploration, marketApproach] = [weightOf('marketExploration'), weightOf('marketApproach')];
        const reason = textOf(values, 'reason');
        if (marketExploration + marketApproach === 0) return { missing: 'marketExploration' };
        if (reason === undefined) return { missing: 'reason' };
        const agreed = {
          selfKnowledge: weightOf('selfKnowledge'),
          vision: weightOf('vision'),
          marketExploration,
          marketApproach,
        };
        return [['accents.agreed', { ...agreed, reason }]];
      }}
      onKept={() => setIsOpen(false)}
      onCancel={() => setIsOpen(false)}
    >
      {({ values, missing }) => (
        <>
          {phasesInOrder.map((phase) => (
            <SelectField
              key={phase}
              name={phase}
              label={texts.t(`course.accents.phases.${phase}`)}
              choices={weightsInOrder.map((value) => ({ value, label: texts.t(`course.accents.weights.${value}`) }))}
              start={textOf(values, phase) ?? String(weights[phase])}
              problem={missing === phase ? texts.t('course.accents.needsMarket') : undefined}
            />
          ))}
          <TextField
            name="reason"
            rows={2}
            label={texts.t('course.accents.reason')}
            start={typedText(values, 'reason')}
            problem={missing === 'reason' ? texts.t('fields.required') : undefined}
          />
        </>
      )}
    </RecordedForm>
  );
}

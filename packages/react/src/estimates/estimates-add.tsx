import { useState } from 'react';
import { numberOf, textOf, typedText } from '../draft/form-values';
import { RecordedForm } from '../draft/recorded-form';
import { DayField } from '../fields/day-field';
import { nextDay } from '../fields/next-day';
import { ScaleField } from '../fields/scale-field';
import { TextField } from '../fields/text-field';
import { useTexts } from '../onderweg/use-texts';
import { useToday } from '../onderweg/use-today';

/** A statement that can be checked on a day, and how likely it seems now: in tens, by pressing. */
export function EstimatesAdd() {
  const texts = useTexts();
  const today = useToday();
  const [isOpen, setIsOpen] = useState(false);
  if (!isOpen) {
    return (
      <div data-scope="estimates" data-part="buttons">
        <button type="button" onClick={() => setIsOpen(true)}>
          {texts.t('estimates.add')}
        </button>
      </div>
    );
  }
  return (
    <RecordedForm
      scope="estimates"
      draftKey="estimates/add"
      title={texts.t('estimates.add')}
      saveLabel={texts.t('estimates.save')}
      takesFocus
      level={3}
      records={() => [['estimate.given']]}
      toEvents={(values) => {
        const [statement, resolvesOn] = [textOf(values, 'statement'), textOf(values, 'resolvesOn')];
        const tens = numberOf(values, 'tens');
        if (statement === undefined) return { missing: 'statement' };
        if (resolvesOn === undefined || resolvesOn <= today) return { missing: 'resolvesOn' };
        if (tens === undefined) return { missing: 'tens' };
        return [['estimate.given', { statement, resolvesOn, p: tens / 10 }]];
      }}
      onKept={() => setIsOpen(false)}
      onCancel={() => setIsOpen(false)}
    >
      {({ values, missing }) => (
        <>
          <TextField
            name="statement"
            label={texts.t('estimates.statement')}
            example={texts.t('estimates.example')}
            start={typedText(values, 'statement')}
            problem={missing === 'statement' ? texts.t('fields.required') : undefined}
          />
          <DayField
            name="resolvesOn"
            label={texts.t('estimates.dated')}
            min={nextDay(today)}
            early={texts.t('estimates.needsDay')}
            start={textOf(values, 'resolvesOn')}
            problem={missing === 'resolvesOn' ? texts.t('estimates.needsDay') : undefined}
          />
          <ScaleField
            name="tens"
            from={0}
            to={10}
            label={texts.t('estimates.ask')}
            hint={texts.t('estimates.hint')}
            low={texts.t('estimates.low')}
            high={texts.t('estimates.high')}
            start={textOf(values, 'tens')}
            problem={missing === 'tens' ? texts.t('fields.choiceRequired') : undefined}
          />
        </>
      )}
    </RecordedForm>
  );
}

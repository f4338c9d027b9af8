import { useState } from 'react';
import { answered, choiceOf, textOf, typedText } from '../draft/form-values';
import { RecordedForm } from '../draft/recorded-form';
import { ChoiceField } from '../fields/choice-field';
import { TextField } from '../fields/text-field';
import { useTexts } from '../onderweg/use-texts';
import type { AfterCareApi } from './use-after-care';

const fits = ['yes', 'little', 'no'] as const;

/** One question, two minutes, for the person alone. */
export function AfterCareCheckIn({ care: { due, next } }: { care: AfterCareApi }) {
  const texts = useTexts();
  const [isPutAside, setIsPutAside] = useState(false);
  if (!due || isPutAside) {
    return next ? <p data-muted="">{texts.t('afterCare.checkIn.next', { day: texts.date(next.on, 'long') })}</p> : null;
  }
  return (
    <div data-scope="after-care" data-part="card">
      <RecordedForm
        scope="after-care"
        draftKey={`after-care/check-in/${due.on}`}
        title={texts.t('afterCare.checkIn.title')}
        saveLabel={texts.t('afterCare.checkIn.save')}
        takesFocus={false}
        records={() => [['checkIn.answered']]}
        toEvents={(values) => [
          ['checkIn.answered', answered({ on: due.on, fits: choiceOf(values, 'fits', fits), text: textOf(values, 'text') })],
        ]}
        onKept={() => undefined}
        onCancel={() => setIsPutAside(true)}
      >
        {({ values }) => (
          <>
            <ChoiceField
              name="fits"
              label={texts.t('afterCare.checkIn.fits')}
              choices={fits.map((value) => ({ value, label: texts.t(`selfCheck.room.${value}`) }))}
              isCompact
              start={textOf(values, 'fits')}
            />
            <TextField
              name="text"
              rows={3}
              label={texts.t('afterCare.checkIn.text')}
              hint={texts.t('afterCare.checkIn.hint')}
              start={typedText(values, 'text')}
            />
          </>
        )}
      </RecordedForm>
    </div>
  );
}

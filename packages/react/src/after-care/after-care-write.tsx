import { useState } from 'react';
import { textOf, typedText } from '../draft/form-values';
import { RecordedForm } from '../draft/recorded-form';
import { DayField } from '../fields/day-field';
import { nextDay } from '../fields/next-day';
import { TextField } from '../fields/text-field';
import { useJournal } from '../onderweg/use-journal';
import { useTexts } from '../onderweg/use-texts';
import { useToday } from '../onderweg/use-today';

/** A letter that opens later: to oneself, or from the coach, who never sees whether it was opened. */
export function AfterCareWrite() {
  const texts = useTexts();
  const today = useToday();
  const { author } = useJournal();
  const [state, setState] = useState<'closed' | 'open' | 'kept'>('closed');
  const isCoach = author.role === 'coach';
  const key = isCoach ? 'coach' : 'self';
  return (
    <div data-scope="after-care" data-part="more">
      <p role="status">{state === 'kept' ? texts.t('afterCare.write.kept') : null}</p>
      {state === 'open' ? (
        <RecordedForm
          scope="after-care"
          draftKey="after-care/letter"
          title={texts.t(`afterCare.write.${key}`)}
          saveLabel={texts.t('afterCare.write.save')}
          takesFocus
          level={3}
          records={() => [['letter.scheduled', {}, { audience: isCoach ? 'coach' : 'private' }]]}
          toEvents={(values) => {
            const [text, opens] = [textOf(values, 'text'), textOf(values, 'opens')];
            if (text === undefined) return { missing: 'text' };
            if (opens === undefined || opens <= today) return { missing: 'opens' };
            return [['letter.scheduled', { text, opens }, { audience: isCoach ? 'coach' : 'private' }]];
          }}
          onKept={() => setState('kept')}
          onCancel={() => setState('closed')}
        >
          {({ values, missing }) => (
            <>
              <TextField
                name="text"
                rows={4}
                label={texts.t('afterCare.write.text')}
                example={texts.t('afterCare.write.example')}
                start={typedText(values, 'text')}
                problem={missing === 'text' ? texts.t('fields.required') : undefined}
              />
              <DayField
                name="opens"
                label={texts.t('afterCare.write.opens')}
                min={nextDay(today)}
                early={texts.t('afterCare.write.later')}
                start={textOf(values, 'opens')}
                problem={missing === 'opens' ? texts.t('afterCare.write.later') : undefined}
              />
            </>
          )}
        </RecordedForm>
      ) : (
        <button type="button" onClick={() => setState('open')}>
          {texts.t(`afterCare.write.${key}`)}
        </button>
      )}
    </div>
  );
}

import { useState } from 'react';
import { answered, choiceOf, numberOf, textOf } from '../draft/form-values';
import { RecordedForm } from '../draft/recorded-form';
import { ChoiceField } from '../fields/choice-field';
import { ScaleField } from '../fields/scale-field';
import { useTexts } from '../onderweg/use-texts';

const rooms = ['yes', 'little', 'no'] as const;
const questions = ['clarity', 'hope'] as const;

/** Three questions of one's own; for the person, never for statistics. Out of the way until it is asked for. */
export function AfterCareSelfCheck() {
  const texts = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  const [isKept, setIsKept] = useState(false);
  return (
    <div data-scope="after-care" data-part="more">
      <p role="status">{isKept ? texts.t('afterCare.selfCheck.kept') : null}</p>
      {isOpen ? (
        <RecordedForm
          scope="after-care"
          draftKey="after-care/self-check"
          title={texts.t('afterCare.selfCheck.title')}
          saveLabel={texts.t('afterCare.selfCheck.save')}
          takesFocus
          level={3}
          records={() => [['selfCheck.answered']]}
          toEvents={(values) => {
            const room = choiceOf(values, 'room', rooms);
            const [clarity, hope] = questions.map((name) => numberOf(values, name));
            if (room === undefined && clarity === undefined && hope === undefined) return { missing: 'room' };
            return [['selfCheck.answered', answered({ clarity, hope, room })]];
          }}
          onKept={() => {
            setIsOpen(false);
            setIsKept(true);
          }}
          onCancel={() => setIsOpen(false)}
        >
          {({ values, missing }) => (
            <>
              {questions.map((name) => (
                <ScaleField
                  key={name}
                  name={name}
                  from={0}
                  to={10}
                  label={texts.t(`selfCheck.${name}`)}
                  low={texts.t(`selfCheck.scales.${name}.low`)}
                  high={texts.t(`selfCheck.scales.${name}.high`)}
                  start={textOf(values, name)}
                />
              ))}
              <ChoiceField
                name="room"
                label={texts.t('selfCheck.room.label')}
                choices={rooms.map((value) => ({ value, label: texts.t(`selfCheck.room.${value}`) }))}
                isCompact
                start={textOf(values, 'room')}
                problem={missing === 'room' ? texts.t('fields.choiceRequired') : undefined}
              />
            </>
          )}
        </RecordedForm>
      ) : (
        <button
          type="button"
          onClick={() => {
            setIsOpen(true);
            setIsKept(false);
          }}
        >
          {texts.t('afterCare.selfCheck.action')}
        </button>
      )}
    </div>
  );
}

import { useState } from 'react';
import { answered, choiceOf, textOf, typedText } from '../draft/form-values';
import { RecordedForm } from '../draft/recorded-form';
import { CheckField } from '../fields/check-field';
import { ChoiceField } from '../fields/choice-field';
import { TextField } from '../fields/text-field';
import { useTexts } from '../onderweg/use-texts';
import { useCourseContext } from './course.context';

const endings = ['newJob', 'ownJobChanged', 'stayed', 'internal', 'study', 'self-employed', 'otherHelp', 'stopped'] as const;
const toKey = (ending: (typeof endings)[number]) => (ending === 'self-employed' ? 'selfEmployed' : ending);

/** A good ending, "I stay" among them: what is taken along, what helps when it gets hard, and who thinks along. */
export function CourseClose() {
  const texts = useTexts();
  const { phase } = useCourseContext();
  const [isOpen, setIsOpen] = useState(false);
  if (phase !== 'next' && phase !== 'welcome') return null;
  if (!isOpen) {
    return (
      <div data-scope="course" data-part="close">
        <button type="button" data-quiet="" onClick={() => setIsOpen(true)}>
          {texts.t('endings.closing.title')}
        </button>
      </div>
    );
  }
  return (
    <div data-scope="course" data-part="close">
      <RecordedForm
        scope="course"
        draftKey="course/close"
        title={texts.t('endings.closing.title')}
        saveLabel={texts.t('endings.closing.confirm')}
        takesFocus
        level={3}
        records={() => [['trajectory.closed']]}
        toEvents={(values) => {
          const ending = choiceOf(values, 'ending', endings);
          const setbackPlan = textOf(values, 'setbackPlan');
          const isSkipped = textOf(values, 'setbackPlanSkipped') === 'yes';
          if (ending === undefined) return { missing: 'ending' };
          if (setbackPlan === undefined && !isSkipped) return { missing: 'setbackPlan' };
          const lines = (textOf(values, 'carry') ?? '').split('\n').map((line) => line.trim());
          const carry = lines.filter((line) => line !== '');
          const support = textOf(values, 'support');
          return [
            [
              'trajectory.closed',
              answered({
                ending,
                carry: carry.length > 0 ? carry : undefined,
                setbackPlan,
                setbackPlanSkipped: setbackPlan === undefined ? true : undefined,
                support,
              }),
            ],
          ];
        }}
        onKept={() => setIsOpen(false)}
        onCancel={() => setIsOpen(false)}
      >
        {({ values, missing }) => (
          <>
            <ChoiceField
              name="ending"
              label={texts.t('endings.closing.ending')}
              choices={endings.map((value) => ({
                value,
                label: texts.t(`endings.${toKey(value)}.name`),
                hint: texts.t(`endings.${toKey(value)}.text`),
              }))}
              start={textOf(values, 'ending')}
              problem={missing === 'ending' ? texts.t('fields.choiceRequired') : undefined}
            />
            <TextField
              name="carry"
              rows={3}
              label={texts.t('endings.closing.carry')}
              hint={texts.t('endings.closing.carryHint')}
              start={typedText(values, 'carry')}
            />
            <TextField
              name="setbackPlan"
              rows={2}
              label={texts.t('endings.closing.setbackPlan')}
              hint={texts.t('endings.closing.setbackHint')}
              start={typedText(values, 'setbackPlan')}
              problem={missing === 'setbackPlan' ? texts.t('endings.closing.setbackMissing') : undefined}
            />
            <CheckField
              name="setbackPlanSkipped"
              label={texts.t('endings.closing.skipSetback')}
              start={textOf(values, 'setbackPlanSkipped') === 'yes'}
            />
            <TextField
              name="support"
              label={texts.t('endings.closing.support')}
              hint={texts.t('afterCare.support.hint')}
              start={typedText(values, 'support')}
            />
            <p data-muted="">{texts.t('endings.closing.keeps')}</p>
          </>
        )}
      </RecordedForm>
    </div>
  );
}

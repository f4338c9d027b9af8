import { type FormValues, listOf, textOf, typedText } from '../draft/form-values';
import { ChoiceField } from '../fields/choice-field';
import { SelectField } from '../fields/select-field';
import { TextField } from '../fields/text-field';
import { useTexts } from '../onderweg/use-texts';
import { useAboutChoices } from './use-about-choices';
import { useDirectionChoices } from './use-direction-choices';

/** What somebody wants to know, about which directions. */
export function PlanQuestion({ values }: { values: FormValues }) {
  const texts = useTexts();
  const directions = useDirectionChoices(listOf(values, 'directions'));
  const abouts = useAboutChoices();
  return (
    <>
      <TextField
        name="question"
        rows={2}
        label={texts.t('explorationLog.plan.question.label')}
        hint={texts.t('explorationLog.plan.question.hint')}
        example={texts.t('explorationLog.plan.question.example')}
        start={typedText(values, 'question')}
      />
      <SelectField
        name="about"
        label={texts.t('explorationLog.plan.about.label')}
        choices={abouts}
        none={texts.t('fields.unknownYet')}
        start={textOf(values, 'about')}
      />
      {directions.length > 0 ? (
        <ChoiceField
          name="directions"
          label={texts.t('explorationLog.plan.direction.label')}
          choices={directions}
          isMultiple
          start={listOf(values, 'directions')}
        />
      ) : null}
    </>
  );
}

import { textOf, typedText } from '../draft/form-values';
import { ChoiceField } from '../fields/choice-field';
import { TextField } from '../fields/text-field';
import { useTexts } from '../onderweg/use-texts';
import { directionField } from './intake.answers';
import type { IntakeFieldsProps } from './intake-fields';
import { useQuestionWords } from './use-question-words';

/** Where it points: a picture and what it stands for, or a direction as a first idea. */
export function IntakeAim({ question, values }: IntakeFieldsProps) {
  const texts = useTexts();
  const words = useQuestionWords(question);
  if (question.asks === 'picture') {
    return (
      <>
        <TextField {...words} name="picture" rows={3} start={typedText(values, 'picture')} />
        <TextField
          name="meanings"
          label={texts.t('intake.picture.meaningsLabel')}
          hint={texts.t('intake.picture.meaningsHint')}
          example={texts.t('intake.picture.meaningsExample')}
          start={typedText(values, 'meanings')}
        />
      </>
    );
  }
  const novelties = (['unknown', 'vague', 'known'] as const).map((value) => ({
    value,
    label: texts.t(`directions.novelty.${value}`),
  }));
  return (
    <>
      <TextField {...words} name="direction" start={typedText(values, 'direction')} />
      {textOf(values, directionField) === undefined ? (
        <>
          <ChoiceField
            name="novelty"
            label={texts.t('intake.direction.noveltyLabel')}
            choices={novelties}
            start={textOf(values, 'novelty')}
          />
          <TextField
            name="directionWhy"
            label={texts.t('intake.direction.whyLabel')}
            rows={2}
            start={typedText(values, 'directionWhy')}
          />
        </>
      ) : null}
    </>
  );
}

import { listOf, textOf } from '../draft/form-values';
import { ChoiceField } from '../fields/choice-field';
import { DayField } from '../fields/day-field';
import { NumberField } from '../fields/number-field';
import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';
import { useToday } from '../onderweg/use-today';
import type { IntakeFieldsProps } from './intake-fields';
import { useQuestionWords } from './use-question-words';

/** The practical side: how somebody likes to find out, how much time there is, and who may read along. */
export function IntakePractical({ question, values }: IntakeFieldsProps) {
  const texts = useTexts();
  const words = useQuestionWords(question);
  const today = useToday();
  // Who looks their answers over later finds the day of then, and may leave it.
  const said = useDossier((dossier) => dossier.intake?.deadline);
  switch (question.asks) {
    case 'learning': {
      const choices = (['doing', 'talking', 'reading', 'watching'] as const).map((value) => ({
        value,
        label: texts.t(`intake.learning.${value}`),
      }));
      return <ChoiceField {...words} name="learning" isMultiple choices={choices} start={listOf(values, 'learning')} />;
    }
    case 'hoursPerWeek':
      return <NumberField {...words} name="hoursPerWeek" min={0} max={80} start={textOf(values, 'hoursPerWeek')} />;
    case 'deadline':
      return <DayField {...words} name="deadline" start={textOf(values, 'deadline')} min={said && said < today ? said : today} />;
    default: {
      const name = question.asks === 'alreadyApplying' ? 'alreadyApplying' : 'shareFindings';
      const choices = (['yes', 'no'] as const).map((value) => ({ value, label: texts.t(`intake.${name}.${value}`) }));
      return <ChoiceField {...words} name={name} choices={choices} start={textOf(values, name)} />;
    }
  }
}

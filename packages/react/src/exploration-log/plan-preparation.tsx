import { type FormValues, textOf, typedText } from '../draft/form-values';
import { MoreFields } from '../fields/more-fields';
import { ScaleField } from '../fields/scale-field';
import { TextField } from '../fields/text-field';
import { useTexts } from '../onderweg/use-texts';

const names = ['obstacle', 'assumption', 'wouldChangeMyMind'] as const;

export type PlanPreparationProps = {
  values: FormValues;
  /** Is told how much it is dreaded, 0 to 10. */
  onDread: (dread: number) => void;
};

/** What makes a plan stronger, for who wants it: what may come between, what is assumed, and how much it is dreaded. */
export function PlanPreparation({ values, onDread }: PlanPreparationProps) {
  const texts = useTexts();
  const isFilled = names.some((name) => textOf(values, name) !== undefined) || textOf(values, 'dreadBefore') !== undefined;
  return (
    <MoreFields label={texts.t('explorationLog.plan.more')} isOpen={isFilled}>
      {names.map((name) => (
        <TextField
          key={name}
          name={name}
          rows={2}
          label={texts.t(`explorationLog.plan.${name}.label`)}
          hint={texts.t(`explorationLog.plan.${name}.hint`)}
          example={texts.t(`explorationLog.plan.${name}.example`)}
          start={typedText(values, name)}
        />
      ))}
      <ScaleField
        name="dreadBefore"
        from={0}
        to={10}
        label={texts.t('explorationLog.plan.dread.label')}
        hint={texts.t('explorationLog.plan.dread.hint')}
        low={texts.t('explorationLog.plan.dread.low')}
        high={texts.t('explorationLog.plan.dread.high')}
        start={textOf(values, 'dreadBefore')}
        onChoose={(dread) => onDread(Number(dread))}
      />
    </MoreFields>
  );
}

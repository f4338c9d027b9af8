import { useEffect, useState } from 'react';
import { type FormValues, numberOf, textOf, typedText } from '../draft/form-values';
import { DayField } from '../fields/day-field';
import { TextField } from '../fields/text-field';
import { useTexts } from '../onderweg/use-texts';
import { useToday } from '../onderweg/use-today';
import { PlanKind } from './plan-kind';
import { PlanPreparation } from './plan-preparation';
import { PlanQuestion } from './plan-question';
import { PlanSmaller } from './plan-smaller';

export type PlanFieldsProps = { values: FormValues; touch: () => void };

/** The fields of a plan; a step that is a leap, or that is dreaded, gets one question: smaller? */
export function PlanFields({ values, touch }: PlanFieldsProps) {
  const texts = useTexts();
  const today = useToday();
  const [kind, setKind] = useState(textOf(values, 'kind') ?? '');
  const [dread, setDread] = useState(numberOf(values, 'dreadBefore') ?? 0);
  const [smaller, setSmaller] = useState<string>();

  useEffect(() => {
    if (smaller) touch();
  }, [smaller, touch]);

  return (
    <>
      <PlanQuestion values={values} />
      <PlanKind key={smaller} chosen={kind} onChoose={setKind} />
      <TextField
        name="who"
        label={texts.t('explorationLog.plan.who.label')}
        hint={texts.t('explorationLog.plan.who.hint')}
        example={texts.t('explorationLog.plan.who.example')}
        start={typedText(values, 'who')}
      />
      <DayField
        name="when"
        label={texts.t('explorationLog.plan.when.label')}
        hint={texts.t('explorationLog.plan.when.hint')}
        start={textOf(values, 'when')}
        min={today}
      />
      <TextField
        name="ifThen"
        rows={2}
        label={texts.t('explorationLog.plan.ifThen.label')}
        hint={`${texts.t('explorationLog.plan.ifThen.hint')} ${texts.t('explorationLog.plan.ifThen.why')}`}
        example={texts.t('explorationLog.plan.ifThen.example')}
        start={typedText(values, 'ifThen')}
      />
      <PlanPreparation values={values} onDread={setDread} />
      <PlanSmaller
        kind={kind}
        dread={dread}
        onSmaller={(chosen) => {
          setKind(chosen);
          setSmaller(chosen);
        }}
      />
    </>
  );
}

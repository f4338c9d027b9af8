import { useState } from 'react';
import { choiceOf, type FormValues, typedText } from '../draft/form-values';
import { ChoiceField } from '../fields/choice-field';
import { TextField } from '../fields/text-field';
import { useTexts } from '../onderweg/use-texts';

export const criterionKinds = ['must', 'important', 'nice'] as const;

/** How much it counts; and where the limit lies, for what must be there. */
export function CriterionFields({ values, missing }: { values: FormValues; missing: string | undefined }) {
  const texts = useTexts();
  const [kind, setKind] = useState(choiceOf(values, 'kind', criterionKinds));
  return (
    <>
      <ChoiceField
        name="kind"
        label={texts.t('criteria.add.kind')}
        choices={criterionKinds.map((value) => ({
          value,
          label: texts.t(`criteria.kinds.${value}`),
          hint: texts.t(`criteria.kindHints.${value}`),
        }))}
        start={kind}
        onChoose={(value) => setKind(criterionKinds.find((known) => known === value))}
        problem={missing === 'kind' ? texts.t('fields.choiceRequired') : undefined}
      />
      {kind === 'must' ? (
        <TextField
          name="threshold"
          label={texts.t('criteria.add.threshold')}
          hint={texts.t('criteria.add.thresholdHint')}
          example={texts.t('criteria.add.thresholdExample')}
          start={typedText(values, 'threshold')}
        />
      ) : null}
    </>
  );
}

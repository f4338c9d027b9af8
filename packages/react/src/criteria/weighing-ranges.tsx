import type { WeighedCriterion } from '@onderweg/core';
import { type FormValues, typedText } from '../draft/form-values';
import { TextField } from '../fields/text-field';
import { useTexts } from '../onderweg/use-texts';
import { weighingFields } from './weighing.values';

export type WeighingRangesProps = { criteria: readonly WeighedCriterion[]; values: FormValues };

/** From the worst to the best that was met, for each: a weight without it says little. */
export function WeighingRanges({ criteria, values }: WeighingRangesProps) {
  const texts = useTexts();
  return (
    <section data-scope="criteria" data-part="ranges">
      <h3>{texts.t('criteria.weighing.ranges')}</h3>
      <p data-muted="">{texts.t('criteria.weighing.rangesHint')}</p>
      {criteria.map(({ criterion: { id, label } }) => (
        <fieldset key={id} data-scope="criteria" data-part="range">
          <legend>{label}</legend>
          <TextField
            name={weighingFields.worst(id)}
            label={texts.t('criteria.weighing.worst')}
            start={typedText(values, weighingFields.worst(id))}
          />
          <TextField
            name={weighingFields.best(id)}
            label={texts.t('criteria.weighing.best')}
            start={typedText(values, weighingFields.best(id))}
          />
        </fieldset>
      ))}
    </section>
  );
}

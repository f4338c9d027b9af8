import type { WeighedCriterion } from '@onderweg/core';
import { useState } from 'react';
import { choiceOf, type FormValues, textOf } from '../draft/form-values';
import { SelectField } from '../fields/select-field';
import { useTexts } from '../onderweg/use-texts';
import { timesNames, weighingFields } from './weighing.values';

export type WeighingQuestionsProps = {
  criteria: readonly WeighedCriterion[];
  values: FormValues;
  missing: string | undefined;
};

/** What weighs most and least; then each of the rest beside these two, in words. */
export function WeighingBestWorst({ criteria, values, missing }: WeighingQuestionsProps) {
  const texts = useTexts();
  const ids = criteria.map(({ criterion }) => criterion.id);
  const [most, setMost] = useState(choiceOf(values, 'most', ids));
  const [least, setLeast] = useState(choiceOf(values, 'least', ids));
  const toLabel = (id: string | undefined) => criteria.find(({ criterion }) => criterion.id === id)?.criterion.label ?? '';
  const choices = criteria.map(({ criterion: { id, label } }) => ({ value: id, label }));
  const none = texts.t('criteria.weighing.choose');
  const isSame = most !== undefined && most === least;
  const compare = (name: string, label: string) => (
    <SelectField
      key={name}
      name={name}
      label={label}
      choices={timesNames.map((step) => ({ value: step, label: texts.t(`criteria.weighing.times.${step}`) }))}
      none={none}
      start={textOf(values, name)}
      problem={missing === name ? texts.t('fields.choiceRequired') : undefined}
    />
  );
  return (
    <>
      <SelectField
        name="most"
        label={texts.t('criteria.weighing.most')}
        choices={choices}
        none={none}
        start={most}
        onChoose={(id) => setMost(id || undefined)}
        problem={missing === 'most' ? texts.t('fields.choiceRequired') : undefined}
      />
      <SelectField
        name="least"
        label={texts.t('criteria.weighing.least')}
        choices={choices}
        none={none}
        start={least}
        onChoose={(id) => setLeast(id || undefined)}
        problem={missing === 'least' ? texts.t(isSame ? 'criteria.weighing.differ' : 'fields.choiceRequired') : undefined}
      />
      {most === undefined || least === undefined || isSame ? null : (
        <>
          {compare(
            weighingFields.mostOver(least),
            texts.t('criteria.weighing.mostOver', { most: toLabel(most), criterion: toLabel(least) }),
          )}
          {criteria
            .filter(({ criterion }) => criterion.id !== most && criterion.id !== least)
            .map(({ criterion: { id, label } }) => (
              <fieldset key={id} data-scope="criteria" data-part="range">
                <legend>{label}</legend>
                {compare(
                  weighingFields.mostOver(id),
                  texts.t('criteria.weighing.mostOver', { most: toLabel(most), criterion: label }),
                )}
                {compare(
                  weighingFields.overLeast(id),
                  texts.t('criteria.weighing.overLeast', { criterion: label, least: toLabel(least) }),
                )}
              </fieldset>
            ))}
        </>
      )}
    </>
  );
}

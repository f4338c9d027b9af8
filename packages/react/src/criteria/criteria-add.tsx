import { answered, choiceOf, textOf, typedText } from '../draft/form-values';
import { RecordedForm } from '../draft/recorded-form';
import { SelectField } from '../fields/select-field';
import { TextField } from '../fields/text-field';
import { useTexts } from '../onderweg/use-texts';
import { useCriteriaContext } from './criteria.context';
import { CriterionFields, criterionKinds } from './criterion-fields';
import { useFindingChoices } from './use-finding-choices';

/** One thing more that counts, and where it was learned. */
export function CriteriaAdd() {
  const texts = useTexts();
  const findings = useFindingChoices();
  const { view, hasMoved, go } = useCriteriaContext();
  if (view.at !== 'add') return null;
  return (
    <RecordedForm
      scope="criteria"
      draftKey="criteria/add"
      title={texts.t('criteria.add.action')}
      saveLabel={texts.t('actions.add')}
      takesFocus={hasMoved}
      records={(values) => [['criterion.added', { bornFrom: textOf(values, 'bornFrom') }]]}
      hasReadersChoice
      toEvents={(values) => {
        const label = textOf(values, 'label');
        const kind = choiceOf(values, 'kind', criterionKinds);
        if (label === undefined) return { missing: 'label' };
        if (kind === undefined) return { missing: 'kind' };
        const threshold = kind === 'must' ? textOf(values, 'threshold') : undefined;
        return [['criterion.added', answered({ label, kind, threshold, bornFrom: textOf(values, 'bornFrom') })]];
      }}
      onKept={([added]) => {
        const criterion = added?.[0] === 'criterion.added' ? added[1].label : '';
        go({ at: 'overview' }, texts.t('criteria.add.saved', { criterion }));
      }}
      onCancel={() => go({ at: 'overview' })}
    >
      {({ values, missing }) => (
        <>
          <TextField
            name="label"
            label={texts.t('criteria.add.label')}
            example={texts.t('criteria.add.example')}
            start={typedText(values, 'label')}
            problem={missing === 'label' ? texts.t('fields.required') : undefined}
          />
          <CriterionFields values={values} missing={missing} />
          {findings.length > 0 ? (
            <SelectField
              name="bornFrom"
              label={texts.t('criteria.add.bornFrom')}
              choices={findings}
              none={texts.t('fields.unknownYet')}
              start={textOf(values, 'bornFrom')}
            />
          ) : null}
        </>
      )}
    </RecordedForm>
  );
}

import { answered, choiceOf, textOf, typedText } from '../draft/form-values';
import { RecordedForm } from '../draft/recorded-form';
import { SelectField } from '../fields/select-field';
import { TextField } from '../fields/text-field';
import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';
import { useCriteriaContext } from './criteria.context';
import { CriterionFields, criterionKinds } from './criterion-fields';
import { useFindingChoices } from './use-finding-choices';

/** A wish that became clearer: how it is put now, and what did it. The old one is kept. */
export function CriteriaSharpen() {
  const texts = useTexts();
  const findings = useFindingChoices();
  const { view, hasMoved, go } = useCriteriaContext();
  const id = view.at === 'sharpen' ? view.criterion : '';
  const criterion = useDossier((dossier) => dossier.criteria.get(id));
  if (view.at !== 'sharpen' || !criterion) return null;
  return (
    <RecordedForm
      scope="criteria"
      draftKey={`criteria/sharpen/${id}`}
      title={texts.t('criteria.sharpen.action')}
      saveLabel={texts.t('actions.save')}
      takesFocus={hasMoved}
      start={{ label: criterion.label, kind: criterion.kind, threshold: criterion.threshold }}
      records={() => [['criterion.sharpened', { id }]]}
      toEvents={(values) => {
        const label = textOf(values, 'label');
        const kind = choiceOf(values, 'kind', criterionKinds) ?? criterion.kind;
        if (label === undefined) return { missing: 'label' };
        const threshold = kind === 'must' ? textOf(values, 'threshold') : undefined;
        const set = answered({
          label: label === criterion.label ? undefined : label,
          kind: kind === criterion.kind ? undefined : kind,
          threshold: threshold === criterion.threshold ? undefined : threshold,
        });
        // The same words once more are not sharper.
        if (Object.keys(set).length === 0) return { missing: 'unchanged' };
        const because = textOf(values, 'because');
        return [
          ['criterion.sharpened', answered({ id, set, because: because ? [because] : undefined, text: textOf(values, 'text') })],
        ];
      }}
      onKept={() => go({ at: 'overview' }, texts.t('criteria.sharpen.saved'))}
      onCancel={() => go({ at: 'overview' })}
    >
      {({ values, missing }) => (
        <>
          <p data-muted="">{texts.t('criteria.sharpen.old', { label: criterion.label })}</p>
          <TextField
            name="label"
            label={texts.t('criteria.sharpen.label')}
            start={typedText(values, 'label')}
            problem={
              missing === 'label'
                ? texts.t('fields.required')
                : missing === 'unchanged'
                  ? texts.t('criteria.sharpen.unchanged')
                  : undefined
            }
          />
          <CriterionFields values={values} missing={undefined} />
          <TextField
            name="text"
            rows={2}
            label={texts.t('criteria.sharpen.why')}
            hint={texts.t('criteria.sharpen.whyHint')}
            start={typedText(values, 'text')}
          />
          {findings.length > 0 ? (
            <SelectField
              name="because"
              label={texts.t('criteria.sharpen.because')}
              choices={findings}
              none={texts.t('fields.unknownYet')}
              start={textOf(values, 'because')}
            />
          ) : null}
        </>
      )}
    </RecordedForm>
  );
}

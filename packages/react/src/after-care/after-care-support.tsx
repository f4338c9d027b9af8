import { textOf, typedText } from '../draft/form-values';
import { RecordedForm } from '../draft/recorded-form';
import { TextField } from '../fields/text-field';
import { useTexts } from '../onderweg/use-texts';
import type { AfterCareApi } from './use-after-care';

/** The coach has gone: who thinks along now? One answer is that one would rather not. */
export function AfterCareSupport({ care: { asksForSupport, declineSupport } }: { care: AfterCareApi }) {
  const texts = useTexts();
  if (!asksForSupport) return null;
  return (
    <div data-scope="after-care" data-part="card">
      <RecordedForm
        scope="after-care"
        draftKey="after-care/support"
        title={texts.t('afterCare.support.title')}
        saveLabel={texts.t('afterCare.support.save')}
        takesFocus={false}
        records={() => [['support.named']]}
        toEvents={(values) => {
          const label = textOf(values, 'label');
          return label === undefined ? { missing: 'label' } : [['support.named', { label }]];
        }}
        onKept={() => undefined}
        onCancel={() => void declineSupport()}
        cancelLabel={texts.t('afterCare.support.decline')}
      >
        {({ values, missing }) => (
          <TextField
            name="label"
            label={texts.t('afterCare.support.label')}
            hint={texts.t('afterCare.support.hint')}
            start={typedText(values, 'label')}
            problem={missing === 'label' ? texts.t('fields.required') : undefined}
          />
        )}
      </RecordedForm>
    </div>
  );
}

import { listOf, typedText } from '../draft/form-values';
import { ChoiceField } from '../fields/choice-field';
import { TextField } from '../fields/text-field';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useReportContext } from './report.context';

/** For whom, what stays out, and what the client adds in their own words. */
export function ReportForm() {
  const { texts, sponsor } = useOnderweg();
  const { form, audience, audiences, whole, takesOwnLines, update } = useReportContext();
  const payer = sponsor ?? texts.t('readers.yourSponsor');
  if (!form.isReady) return null;
  const values = form.initial;
  const isForSponsor = audience === 'sponsor';
  return (
    <form
      {...form.formProps}
      key={form.generation}
      data-scope="report"
      data-part="form"
      noValidate
      onInput={(event) => {
        form.formProps.onInput(event);
        update();
      }}
      onSubmit={(event) => event.preventDefault()}
    >
      <ChoiceField
        name="audience"
        label={texts.t('report.choose')}
        choices={audiences.map((value) => ({ value, label: texts.t(`report.audiences.${value}`, { sponsor: payer }) }))}
        start={audience}
      />
      {isForSponsor && takesOwnLines ? (
        <TextField
          name="searchDirection"
          label={texts.t('report.searchDirection.label')}
          hint={texts.t('report.searchDirection.hint')}
          start={typedText(values, 'searchDirection')}
        />
      ) : null}
      {!isForSponsor || takesOwnLines ? (
        <TextField
          name="remark"
          rows={2}
          label={texts.t('report.remark.label')}
          hint={isForSponsor ? texts.t('report.remark.hint', { sponsor: payer }) : texts.t('report.remarkOwn')}
          start={typedText(values, 'remark')}
        />
      ) : null}
      {whole.sections.length > 0 ? (
        <ChoiceField
          key={audience}
          name="without"
          label={texts.t('report.leaveOut')}
          choices={whole.sections.map(({ id, title }) => ({ value: id, label: title }))}
          isMultiple
          isCompact
          start={listOf(values, 'without')}
        />
      ) : null}
    </form>
  );
}

import { type FormValues, textOf } from '../draft/form-values';
import { ChoiceField } from '../fields/choice-field';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useDossier } from '../onderweg/use-dossier';
import { Readers } from './readers';
import { useHasCoach } from './use-has-coach';

/** Who may read this one note: chosen by the person, as agreed at the start until they choose otherwise. */
export function ReadersChoice({ values }: { values: FormValues }) {
  const { texts, sponsor } = useOnderweg();
  const hasCoach = useHasCoach();
  const isAgreed = useDossier((dossier) => dossier.intake?.shareFindings === true);
  if (!hasCoach) return <Readers audience="coach" />;
  return (
    <ChoiceField
      name="audience"
      isCompact
      label={texts.t('readers.label')}
      hint={texts.t('readers.neverSponsor', { sponsor: sponsor ?? texts.t('readers.yourSponsor') })}
      choices={(['private', 'coach'] as const).map((value) => ({ value, label: texts.t(`readers.choices.${value}`) }))}
      start={textOf(values, 'audience') ?? (isAgreed ? 'coach' : 'private')}
    />
  );
}

import { type FormValues, textOf } from '../draft/form-values';
import { SelectField } from '../fields/select-field';
import { useTexts } from '../onderweg/use-texts';

const energies = ['2', '1', '0', '-1', '-2'] as const;

/** What it gave or took. */
export function NoteEnergy({ values }: { values: FormValues }) {
  const texts = useTexts();
  return (
    <SelectField
      name="energy"
      label={texts.t('explorationLog.note.energy.label')}
      choices={energies.map((value) => ({ value, label: texts.t(`explorationLog.note.energy.${value}`) }))}
      none={texts.t('fields.unknownYet')}
      start={textOf(values, 'energy')}
    />
  );
}

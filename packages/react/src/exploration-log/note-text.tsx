import { type FormValues, textOf, typedText } from '../draft/form-values';
import { ChoiceField } from '../fields/choice-field';
import { TextField } from '../fields/text-field';
import { useTexts } from '../onderweg/use-texts';
import { findingKinds } from './note.values';

/** The sentence itself, and what kind of sentence it is. */
export function NoteText({ values, missing }: { values: FormValues; missing: string | undefined }) {
  const texts = useTexts();
  return (
    <>
      <TextField
        name="text"
        rows={3}
        label={texts.t('explorationLog.note.label')}
        hint={texts.t('explorationLog.note.hint')}
        example={texts.t('explorationLog.note.example')}
        {...(missing === 'text' ? { problem: texts.t('fields.required') } : {})}
        start={typedText(values, 'text')}
      />
      <ChoiceField
        name="kind"
        isCompact
        label={texts.t('explorationLog.note.kind.label')}
        choices={findingKinds.map((value) => ({ value, label: texts.t(`explorationLog.note.kind.${value}`) }))}
        start={textOf(values, 'kind')}
      />
    </>
  );
}

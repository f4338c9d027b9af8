import { useState } from 'react';
import { useIsRestored } from '../draft/draft-fields';
import { useTexts } from '../onderweg/use-texts';
import { Field, type FieldWords } from './field';
import { isTooLong, longestLine, longestText } from './text-length';

export type TextFieldProps = FieldWords & {
  name: string;
  start?: string | undefined;
  /** More than one line. @default 1 */
  rows?: number | undefined;
  /** In characters; more than that is never cut off, and is said under the field. @default 20000 for more lines, 300 for one */
  maxLength?: number | undefined;
  autoComplete?: string | undefined;
  /** Is told each time the text changes; for one line only. */
  onType?: ((text: string) => void) | undefined;
};

/** Words of the person's own. */
export function TextField(props: TextFieldProps) {
  const { name, start, rows = 1, maxLength, autoComplete = 'off', onType, problem, ...words } = props;
  const texts = useTexts();
  const max = maxLength ?? (rows > 1 ? longestText : longestLine);
  const [isLong, setIsLong] = useState(() => isTooLong(start ?? '', max));
  const isRestored = useIsRestored(name);
  const onChange = (text: string) => {
    setIsLong(isTooLong(text, max));
    onType?.(text);
  };
  const told = isLong ? texts.t('fields.tooLongFor', { max: texts.number(max) }) : problem;
  return (
    <Field {...words} problem={told} note={isRestored ? texts.t('fields.draftFound') : undefined}>
      {(control) => {
        const given = {
          ...control,
          'data-scope': 'field',
          'data-part': 'control',
          'data-too-long': isLong ? '' : undefined,
          dir: 'auto',
          name,
          defaultValue: start,
        };
        return rows > 1 ? (
          <textarea {...given} rows={rows} onChange={(event) => onChange(event.currentTarget.value)} />
        ) : (
          <input {...given} type="text" autoComplete={autoComplete} onChange={(event) => onChange(event.currentTarget.value)} />
        );
      }}
    </Field>
  );
}

import { Field, type FieldWords } from './field';

export type TextFieldProps = FieldWords & {
  name: string;
  start?: string | undefined;
  /** More than one line. @default 1 */
  rows?: number | undefined;
  /** In characters. @default 6000 for more lines, 300 for one */
  maxLength?: number | undefined;
  autoComplete?: string | undefined;
  /** Is told each time the text changes; for one line only. */
  onType?: ((text: string) => void) | undefined;
};

/** Words of the person's own. */
export function TextField({ name, start, rows = 1, maxLength, autoComplete = 'off', onType, ...words }: TextFieldProps) {
  return (
    <Field {...words}>
      {(control) =>
        rows > 1 ? (
          <textarea
            {...control}
            data-scope="field"
            data-part="control"
            name={name}
            rows={rows}
            dir="auto"
            defaultValue={start}
            maxLength={maxLength ?? 6_000}
          />
        ) : (
          <input
            {...control}
            data-scope="field"
            data-part="control"
            type="text"
            dir="auto"
            name={name}
            defaultValue={start}
            maxLength={maxLength ?? 300}
            autoComplete={autoComplete}
            onChange={onType && ((event) => onType(event.currentTarget.value))}
          />
        )
      }
    </Field>
  );
}

import { Field, type FieldWords } from './field';

export type DayFieldProps = FieldWords & { name: string; start?: string | undefined; min?: string | undefined };

/** A day: `2026-01-12`. */
export function DayField({ name, start, min, ...words }: DayFieldProps) {
  return (
    <Field {...words}>
      {(control) => (
        <input {...control} data-scope="field" data-part="control" type="date" name={name} defaultValue={start} min={min} />
      )}
    </Field>
  );
}

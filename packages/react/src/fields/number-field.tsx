import { Field, type FieldWords } from './field';

export type NumberFieldProps = FieldWords & { name: string; start?: string | undefined; min: number; max: number };

/** A whole number. */
export function NumberField({ name, start, min, max, ...words }: NumberFieldProps) {
  return (
    <Field {...words}>
      {(control) => (
        <input
          {...control}
          data-scope="field"
          data-part="control"
          type="number"
          inputMode="numeric"
          name={name}
          defaultValue={start}
          min={min}
          max={max}
        />
      )}
    </Field>
  );
}

import { useTexts } from '../onderweg/use-texts';
import { Field, type FieldWords } from './field';
import { useFieldGuard } from './use-field-guard';

export type NumberFieldProps = FieldWords & { name: string; start?: string | undefined; min: number; max: number };

/** A whole number. */
export function NumberField({ name, start, min, max, problem, ...words }: NumberFieldProps) {
  const texts = useTexts();
  const { ref, fault } = useFieldGuard();
  return (
    <Field {...words} problem={fault ? texts.t('fields.numberOdd', { min, max }) : problem}>
      {(control) => (
        <input
          {...control}
          ref={ref}
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

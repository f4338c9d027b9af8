import { Field, type FieldWords } from './field';

export type SelectChoice = { value: string; label: string };

/** Choices under one heading. */
export type SelectGroup = { label: string; choices: readonly SelectChoice[] };

export type SelectFieldProps = FieldWords & {
  name: string;
  choices: readonly (SelectChoice | SelectGroup)[];
  start?: string | undefined;
  /** The words of "nothing chosen yet"; left out when something must be chosen. */
  none?: string | undefined;
  /** Is told which one was chosen. */
  onChoose?: ((value: string) => void) | undefined;
};

/** One of many: the device's own list, which fits each thumb and screen reader. */
export function SelectField({ name, choices, start, none, onChoose, ...words }: SelectFieldProps) {
  return (
    <Field {...words}>
      {(control) => (
        <select
          {...control}
          data-scope="field"
          data-part="control"
          name={name}
          defaultValue={start ?? ''}
          onChange={(event) => onChoose?.(event.currentTarget.value)}
        >
          {none === undefined ? null : <option value="">{none}</option>}
          {choices.map((choice) =>
            'choices' in choice ? (
              <optgroup key={choice.label} label={choice.label}>
                {choice.choices.map(toOption)}
              </optgroup>
            ) : (
              toOption(choice)
            ),
          )}
        </select>
      )}
    </Field>
  );
}

function toOption({ value, label }: SelectChoice) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}

import type { ReactNode } from 'react';
import type { FieldWords } from './field';
import { FieldGroup } from './field-group';

export type Choice = { value: string; label: ReactNode; hint?: ReactNode | undefined };

export type ChoiceFieldProps = Omit<FieldWords, 'example'> & {
  name: string;
  choices: readonly Choice[];
  start?: string | readonly string[] | undefined;
  /** More than one may be chosen. @default false */
  isMultiple?: boolean | undefined;
  /** Short words: as many beside each other as fit. @default false */
  isCompact?: boolean | undefined;
  /** Is told which one was chosen, or which were. */
  onChoose?: ((value: string, isChosen: boolean) => void) | undefined;
};

/** One of a few, or several of them: native radio buttons or check boxes, as large as a thumb. */
export function ChoiceField({
  name,
  choices,
  start,
  isMultiple = false,
  isCompact = false,
  onChoose,
  ...words
}: ChoiceFieldProps) {
  const chosen = start === undefined ? [] : typeof start === 'string' ? [start] : start;
  return (
    <FieldGroup {...words} part={isCompact ? 'compact-choices' : 'choices'}>
      {choices.map(({ value, label, hint }) => (
        <label key={value} data-scope="field" data-part="choice">
          <input
            type={isMultiple ? 'checkbox' : 'radio'}
            name={name}
            value={value}
            defaultChecked={chosen.includes(value)}
            onChange={(event) => onChoose?.(value, event.currentTarget.checked)}
          />
          <span>
            {label}
            {hint ? (
              <small data-scope="field" data-part="hint">
                {hint}
              </small>
            ) : null}
          </span>
        </label>
      ))}
    </FieldGroup>
  );
}

import type { ReactNode } from 'react';
import type { FieldWords } from './field';
import { FieldGroup } from './field-group';

export type ScaleFieldProps = Omit<FieldWords, 'example'> & {
  name: string;
  from: number;
  to: number;
  /** What the ends mean. */
  low: ReactNode;
  high: ReactNode;
  start?: string | undefined;
  /** Is told which step was pressed. */
  onChoose?: ((step: string) => void) | undefined;
};

/** A number on a short scale, by pressing it: no dragging. */
export function ScaleField({ name, from, to, low, high, start, onChoose, ...words }: ScaleFieldProps) {
  const steps = Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
  return (
    <FieldGroup {...words} part="scale">
      {steps.map((step) => (
        <label key={step} data-scope="field" data-part="choice">
          <input
            type="radio"
            name={name}
            value={step}
            defaultChecked={start === step}
            onChange={onChoose ? () => onChoose(step) : undefined}
          />
          <span>{step}</span>
        </label>
      ))}
      <p data-scope="field" data-part="scale-ends">
        <span>{low}</span>
        <span>{high}</span>
      </p>
    </FieldGroup>
  );
}

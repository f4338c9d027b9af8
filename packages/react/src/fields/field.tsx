import { type ReactNode, useId } from 'react';
import { useTexts } from '../onderweg/use-texts';

export type FieldWords = {
  label: ReactNode;
  hint?: ReactNode | undefined;
  /** Shown as "For instance: …". */
  example?: string | undefined;
  /** What is wrong, in words for the person. */
  problem?: ReactNode | undefined;
};

export type FieldControl = {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
};

export type FieldProps = FieldWords & {
  /** Where its text comes from. */
  note?: ReactNode | undefined;
  children: (control: FieldControl) => ReactNode;
};

/** A label, what helps, and one native control, tied together for a screen reader. */
export function Field({ label, hint, example, problem, note, children }: FieldProps) {
  const texts = useTexts();
  const id = useId();
  const parts = { hint, note, example, problem };
  const described = Object.entries(parts).flatMap(([part, words]) => (words ? [`${id}-${part}`] : []));
  return (
    <div data-scope="field" data-part="root" data-invalid={problem ? '' : undefined}>
      <label data-scope="field" data-part="label" htmlFor={id}>
        {label}
      </label>
      {hint ? (
        <p data-scope="field" data-part="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {note ? (
        <p data-scope="field" data-part="note" id={`${id}-note`}>
          {note}
        </p>
      ) : null}
      {children({
        id,
        'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
        'aria-invalid': problem ? true : undefined,
      })}
      {example ? (
        <p data-scope="field" data-part="example" id={`${id}-example`}>
          {texts.t('fields.example', { example })}
        </p>
      ) : null}
      {problem ? (
        <p role="alert" data-scope="field" data-part="problem" id={`${id}-problem`}>
          {problem}
        </p>
      ) : null}
    </div>
  );
}

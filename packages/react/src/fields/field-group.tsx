import { type ReactNode, useId } from 'react';
import type { FieldWords } from './field';

export type FieldGroupProps = Omit<FieldWords, 'example'> & {
  part: 'choices' | 'compact-choices' | 'scale';
  children: ReactNode;
};

/** Several controls that answer one question. */
export function FieldGroup({ label, hint, problem, part, children }: FieldGroupProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <fieldset
      data-scope="field"
      data-part="root"
      data-invalid={problem ? '' : undefined}
      aria-describedby={described || undefined}
    >
      <legend data-scope="field" data-part="label">
        {label}
      </legend>
      {hint ? (
        <p data-scope="field" data-part="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <div data-scope="field" data-part={part}>
        {children}
      </div>
      {problem ? (
        <p data-scope="field" data-part="problem" id={`${id}-problem`}>
          {problem}
        </p>
      ) : null}
    </fieldset>
  );
}

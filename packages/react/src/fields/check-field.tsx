import { type ReactNode, useId } from 'react';

export type CheckFieldProps = { name: string; label: ReactNode; hint?: ReactNode; start?: boolean | undefined };

/** Yes, when ticked. */
export function CheckField({ name, label, hint, start }: CheckFieldProps) {
  const id = useId();
  return (
    <label data-scope="field" data-part="choice">
      <input type="checkbox" name={name} value="yes" defaultChecked={start} aria-describedby={hint ? id : undefined} />
      <span>
        {label}
        {hint ? (
          <small id={id} data-scope="field" data-part="hint">
            {hint}
          </small>
        ) : null}
      </span>
    </label>
  );
}

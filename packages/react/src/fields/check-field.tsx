import type { ReactNode } from 'react';

export type CheckFieldProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode | undefined;
  start?: boolean | undefined;
  onChoose?: ((isChosen: boolean) => void) | undefined;
};

/** Yes, when ticked. */
export function CheckField({ name, label, hint, start, onChoose }: CheckFieldProps) {
  return (
    <label data-scope="field" data-part="choice">
      <input
        type="checkbox"
        name={name}
        value="yes"
        defaultChecked={start}
        onChange={(event) => onChoose?.(event.currentTarget.checked)}
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
  );
}

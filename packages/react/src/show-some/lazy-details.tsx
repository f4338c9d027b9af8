import { type ComponentProps, type ReactNode, type SyntheticEvent, useState } from 'react';

export type LazyDetailsProps = Omit<ComponentProps<'details'>, 'children' | 'onToggle'> & {
  summary: ReactNode;
  /** The name for a screen reader, where the words alone do not say of what. */
  summaryLabel?: string | undefined;
  /** Asked for when it is opened for the first time: what nobody opens costs nothing. */
  children: () => ReactNode;
};

/** A native disclosure whose content is drawn once somebody opens it. */
export function LazyDetails({ summary, summaryLabel, children, ...details }: LazyDetailsProps) {
  const [wasOpened, setWasOpened] = useState(details.open === true);
  const onToggle = (event: SyntheticEvent<HTMLDetailsElement>) => {
    if (event.currentTarget.open) setWasOpened(true);
  };
  return (
    <details {...details} onToggle={onToggle}>
      <summary aria-label={summaryLabel}>{summary}</summary>
      {wasOpened ? children() : null}
    </details>
  );
}

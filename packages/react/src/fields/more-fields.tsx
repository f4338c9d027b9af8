import type { ReactNode } from 'react';

/** What may be filled in as well, out of the way until it is asked for: fields in it are part of the form all the same. */
export function MoreFields({ label, isOpen, children }: { label: ReactNode; isOpen: boolean; children: ReactNode }) {
  return (
    <details data-scope="field" data-part="more" open={isOpen}>
      <summary data-scope="field" data-part="more-label">
        {label}
      </summary>
      <div data-scope="field" data-part="more-fields">
        {children}
      </div>
    </details>
  );
}

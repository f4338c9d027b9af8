import { type ReactNode, useState } from 'react';

/** A host with a menu: one press, and the page is gone. */
export function Elsewhere({ page }: { page: ReactNode }) {
  const [isGone, setIsGone] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setIsGone(true)}>
        Ander blad
      </button>
      {isGone ? null : page}
    </>
  );
}

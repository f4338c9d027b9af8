import type { Application } from '@onderweg/core';
import { useState } from 'react';
import { useBegun } from '../draft/use-begun';
import { noDraftKey } from './visibility-no';

const none: readonly string[] = [];

/** The applications whose no has a form open: just heard, or with words that were left in it. Closed here, it stays closed. */
export function useSaidNo(applications: readonly Application[]) {
  const begun = useBegun(noDraftKey(''));
  const [heard, setHeard] = useState(none);
  const [closed, setClosed] = useState(none);
  const isOpen = ({ id }: Application) =>
    !closed.includes(id) && (heard.includes(id) || (begun ?? []).some(({ form }) => form === noDraftKey(id)));
  return {
    open: applications.filter(isOpen),
    hear: (id: string) => {
      setHeard((known) => [...known, id]);
      setClosed((known) => known.filter((other) => other !== id));
    },
    close: (id: string) => setClosed((known) => [...known, id]),
  };
}

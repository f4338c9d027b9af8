'use client';

import { methods } from '@onderweg/core';
import { Onderweg, type Theme, useOpenJournal } from '@onderweg/react';
import { indexedDbStorage } from '@onderweg/storage/indexeddb';
import { nl } from '@onderweg/texts/nl';
import type { ReactNode } from 'react';

/** Everything of the kit stands inside this. `?scheme=dark` is the switch of a page with colours of its own. */
export function Career({ search, children }: { search: string; children: ReactNode }) {
  const career = useOpenJournal({ journal: 'marloes', storage: indexedDbStorage(), method: methods.reorientation });
  const scheme = readScheme(search);
  return (
    <Onderweg journal={career} locale={nl} address="je" theme={scheme && { scheme }}>
      {children}
    </Onderweg>
  );
}

function readScheme(search: string): Theme['scheme'] {
  const scheme = new URLSearchParams(search).get('scheme');
  return scheme === 'light' || scheme === 'dark' ? scheme : undefined;
}

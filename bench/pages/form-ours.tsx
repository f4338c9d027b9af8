import { type Journal, openJournal } from '@onderweg/core';
import { Intake, Onderweg } from '@onderweg/react';
import { indexedDbStorage } from '@onderweg/storage/indexeddb';
import { nl } from '@onderweg/texts/nl';
import { createRoot } from 'react-dom/client';
import { untilThere } from './after-paint.ts';
import { watchKeys } from './watch-keys.ts';

let journal: Journal;

/** A journal that is open, with a draft in it: the intake goes on at its first question. */
async function prepare() {
  journal = await openJournal({ journal: 'me', author: { id: 'me', role: 'client' }, storage: indexedDbStorage() });
  await journal.drafts.write('intake', JSON.stringify({ step: '0' }));
}

async function mount() {
  createRoot(document.getElementById('root') as HTMLElement).render(
    <Onderweg journal={journal} locale={nl}>
      <Intake />
    </Onderweg>,
  );
  await untilThere('textarea');
}

Object.assign(globalThis, { bench: { prepare, mount, ...watchKeys() } });

import { type Author, type Journal, type JournalStorage, methods, openJournal } from '@onderweg/core';
import { memoryStorage } from '@onderweg/storage/memory';
import { type CaseScript, playCase } from '@onderweg/testing';
import nurse from '@onderweg/testing/cases/case-1-nurse-adventure.json';
import { nl } from '@onderweg/texts/nl';
import { cleanup, render } from '@testing-library/react';
import { type ReactElement, StrictMode } from 'react';
import { Onderweg, type OnderwegProps } from '../onderweg/onderweg';

export type TestHost = {
  readonly journal: Journal;
  readonly storage: JournalStorage;
  /** As a page that goes away and comes back, over the same store. */
  readonly reload: () => Promise<TestHost>;
};

export type TestHostOptions = {
  /** Plays the nurse's case up to and with this day. @default nothing happened yet */
  readonly until?: string | undefined;
  readonly storage?: JournalStorage | undefined;
  /** @default the client */
  readonly author?: Author;
  readonly props?: Partial<OnderwegProps> | undefined;
};

/** Puts a widget in a page of its own, in strict mode, over a store that a reload comes back to. */
export async function host(widget: ReactElement, options: TestHostOptions = {}): Promise<TestHost> {
  const { until, storage = memoryStorage({ durability: 'durable' }), props } = options;
  const script: CaseScript = nurse;
  if (until !== undefined) await (await playCase(script, { until, storage, journal: 'me' })).close();
  const now = () => new Date(`${until ?? '2026-01-12'}T18:00:00+01:00`);
  const { author = { id: 'client', role: 'client' } } = options;
  const journal = await openJournal({ journal: 'me', author, storage, method: methods.reorientation, clock: now });
  render(
    <StrictMode>
      <Onderweg journal={journal} locale={nl} now={now} {...props}>
        {widget}
      </Onderweg>
    </StrictMode>,
  );
  return {
    journal,
    storage,
    reload: async () => {
      cleanup();
      await journal.close();
      return host(widget, { storage, ...(props ? { props } : {}) });
    },
  };
}

import type { Entry, HelpKind, Journal, Method } from '@onderweg/core';
import type { Texts } from '@onderweg/texts';
import { createContext, useContext } from 'react';
import type { Eraser } from '../erasing/eraser';
import type { OpenedJournal } from '../opening/opened-journal';
import type { DraftKeeper } from '../draft/draft-keeper.types';

/** That something was recorded, without a word of what was written. */
export type RecordedFact = Pick<Entry, 'id' | 'type' | 'audience' | 'shownTime'>;

/** A welcome that was on the page: for whom was away since this day, by this part. */
export type Welcomed = { readonly since: string; readonly by: object };

/** What every part below the provider can reach. */
export type OnderwegContext = {
  readonly journal: Journal;
  readonly method: Method;
  readonly texts: Texts;
  readonly drafts: DraftKeeper;
  readonly eraser: Eraser;
  readonly now: () => Date;
  /** The person's own day, `2026-01-12`: another one after midnight. */
  readonly today: string;
  /** How the party that pays is called, where it is named. */
  readonly sponsor: string | undefined;
  readonly container: Element | undefined;
  /** What help was put aside with "not now", for as long as this page stays: other parts may ask something again then. */
  readonly putAside: HelpKind | undefined;
  readonly setPutAside: (kind: HelpKind | undefined) => void;
  /** Who came back was welcomed already: for the time away since this day, by this part of the page. */
  readonly welcomed: Welcomed | undefined;
  readonly setWelcomed: (welcomed: Welcomed) => void;
  /** What `useOpenJournal` can do with the journal; nothing where a host opened it. */
  readonly ofHost: Extract<OpenedJournal, { status: 'open' }> | undefined;
  readonly onRecord: ((event: RecordedFact) => void) | undefined;
  readonly onError: ((error: unknown) => void) | undefined;
};

export const Context = createContext<OnderwegContext | undefined>(undefined);

/** @throws Error outside `<Onderweg>`: a part without a journal could keep nothing */
export function useOnderweg(): OnderwegContext {
  const context = useContext(Context);
  if (!context) throw new Error('This part of Onderweg stands outside <Onderweg>, so it has no journal to write to.');
  return context;
}

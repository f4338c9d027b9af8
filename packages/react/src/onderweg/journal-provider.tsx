import type { HelpKind } from '@onderweg/core';
import { type ReactNode, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { openDraftKeeper } from '../draft/draft-keeper';
import { createEraser } from '../erasing/eraser';
import { LossNotice } from '../loss/loss.guarded';
import { createDayClock } from './day-clock';
import { Context, type OnderwegContext, type Welcomed } from './onderweg.context';

type JournalProviderProps = Omit<
  OnderwegContext,
  'today' | 'drafts' | 'eraser' | 'putAside' | 'setPutAside' | 'welcomed' | 'setWelcomed'
> & {
  readonly children: ReactNode;
};

/** All that belongs to one journal: it lives exactly as long as the journal is the one on the page. */
export function JournalProvider({ children, ...given }: JournalProviderProps) {
  const { journal, method, texts, now, sponsor, container, ofHost, onRecord, onError } = given;
  // Here and not above: a page that is drawn ahead, for a journal that is not open yet, has no day.
  const clock = useMemo(() => createDayClock(now, texts.timeZone), [now, texts.timeZone]);
  const today = useSyncExternalStore(clock.subscribe, clock.read, clock.read);
  const drafts = useMemo(() => openDraftKeeper(journal), [journal]);
  const eraser = useMemo(() => createEraser(journal, drafts), [journal, drafts]);
  const [putAside, setPutAside] = useState<HelpKind>();
  const [welcomed, setWelcomed] = useState<Welcomed>();
  useEffect(() => drafts.watchPage(), [drafts]);
  useEffect(() => eraser.watchPage(), [eraser]);
  const context = useMemo<OnderwegContext>(
    () => ({
      journal,
      method,
      texts,
      drafts,
      eraser,
      now,
      today,
      sponsor,
      container,
      putAside,
      setPutAside,
      welcomed,
      setWelcomed,
      ofHost,
      onRecord,
      onError,
    }),
    [journal, method, texts, drafts, eraser, now, today, sponsor, container, putAside, welcomed, ofHost, onRecord, onError],
  );
  return (
    <Context.Provider value={context}>
      <LossNotice />
      {children}
    </Context.Provider>
  );
}

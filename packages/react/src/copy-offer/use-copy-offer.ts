import { type CopyOffer, copyOffer } from '@onderweg/core';
import { useMemo, useState } from 'react';
import { type SaveCopy, useSaveCopy } from '../my-data/use-save-copy';
import { useDossier } from '../onderweg/use-dossier';
import { useJournal } from '../onderweg/use-journal';
import { useRecord } from '../onderweg/use-record';
import { useStatus } from '../onderweg/use-status';
import { useToday } from '../onderweg/use-today';
import { useHelp } from '../standstill/use-help';

export type CopyOfferApi = {
  /** Why a copy is offered now; nothing while it is not. */
  readonly offer: CopyOffer | undefined;
  /** How many places there are for what is written: none but this page, one, or nothing to worry about. */
  readonly place: 'page' | 'one' | undefined;
  readonly copy: SaveCopy;
  /** Not now: it is remembered. */
  readonly postpone: () => Promise<void>;
};

/**
 * Whether now is a moment to save a copy. Nobody is asked while a word of rest is on the page, or the notice of what
 * was lost, which offers it too.
 */
export function useCopyOffer(): CopyOfferApi {
  const journal = useJournal();
  const dossier = useDossier((whole) => whole);
  const today = useToday();
  const { durability, hasSecondCopy, loss } = useStatus();
  const copy = useSaveCopy();
  const recorder = useRecord();
  const { isResting } = useHelp();
  const [isAnswered, setIsAnswered] = useState(false);
  const place = durability === 'memory' ? 'page' : hasSecondCopy === false ? 'one' : undefined;
  const isAtRisk = place !== undefined;
  const offer = useMemo(() => copyOffer(dossier, today, { isAtRisk }), [dossier, today, isAtRisk]);
  const isOpen = !isAnswered && !loss && !isResting && journal.author.role === 'client';
  return {
    offer: isOpen ? offer : undefined,
    place,
    copy,
    postpone: async () => {
      // Also where it cannot be kept, nobody is asked twice on one page.
      setIsAnswered(true);
      await recorder.record('copy.postponed', {});
    },
  };
}

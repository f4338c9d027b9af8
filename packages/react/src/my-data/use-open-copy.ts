import { type ImportOutcome, type ImportProgress, isOnderwegError, OnderwegError, readDossierHeader } from '@onderweg/core';
import { useEffect, useRef, useState } from 'react';
import { useOnderweg } from '../onderweg/onderweg.context';
import { readLastDay } from './last-day';

export type OpenCopyState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'reading'; readonly progress: ImportProgress | undefined }
  /** Somebody else wrote it: until which day it runs, where that can be read. */
  | { readonly phase: 'other'; readonly until: string | undefined }
  | { readonly phase: 'done'; readonly outcome: ImportOutcome; readonly wasEmpty: boolean }
  | { readonly phase: 'problem'; readonly problem: OnderwegError };

export type OpenCopy = {
  readonly state: OpenCopyState;
  readonly open: (file: Blob) => Promise<void>;
  /** Stops reading; nothing was changed then. */
  readonly cancel: () => void;
  /** Takes what somebody else wrote over as one's own. */
  readonly takeOver: () => Promise<void>;
};

/** Takes up a copy of the dossier, in pieces; one of somebody else only when that is said in so many words. */
export function useOpenCopy(): OpenCopy {
  const { journal } = useOnderweg();
  const [state, setState] = useState<OpenCopyState>({ phase: 'idle' });
  const reading = useRef<AbortController | undefined>(undefined);
  const ofAnother = useRef<Uint8Array | undefined>(undefined);
  useEffect(() => () => reading.current?.abort(), []);

  async function take(bytes: Uint8Array, asNew: boolean): Promise<void> {
    const controller = new AbortController();
    reading.current?.abort();
    reading.current = controller;
    const wasEmpty = journal.dossier.entries === 0;
    const show = (next: OpenCopyState) => {
      if (reading.current === controller) setState(next);
    };
    show({ phase: 'reading', progress: undefined });
    try {
      const outcome = await journal.importDossier(bytes, {
        asNew,
        signal: controller.signal,
        onProgress: (progress) => show({ phase: 'reading', progress }),
      });
      show({ phase: 'done', outcome, wasEmpty });
    } catch (cause) {
      const problem = isOnderwegError(cause) ? cause : new OnderwegError('ONDERWEG-306', { cause });
      const isOfAnother = problem.code === 'ONDERWEG-308' && !asNew;
      if (isOfAnother) ofAnother.current = bytes;
      show(isOfAnother ? { phase: 'other', until: findLastDay(bytes) } : { phase: 'problem', problem });
    }
  }

  return {
    state,
    open: async (file) => {
      ofAnother.current = undefined;
      try {
        await take(new Uint8Array(await file.arrayBuffer()), false);
      } catch (cause) {
        // A file that went away between choosing and reading.
        setState({ phase: 'problem', problem: new OnderwegError('ONDERWEG-306', { cause }) });
      }
    },
    cancel: () => {
      ofAnother.current = undefined;
      if (state.phase === 'reading') reading.current?.abort();
      else setState({ phase: 'idle' });
    },
    takeOver: async () => {
      const bytes = ofAnother.current;
      ofAnother.current = undefined;
      if (bytes) await take(bytes, true);
    },
  };
}

function findLastDay(bytes: Uint8Array): string | undefined {
  try {
    return readLastDay(bytes, readDossierHeader(bytes).journal);
  } catch {
    return undefined;
  }
}

import {
  type Dossier,
  type Entry,
  type EventPayloads,
  type EventType,
  isOnderwegError,
  type Journal,
  OnderwegError,
  type RecordedEvent,
} from '@onderweg/core';
import { useEffect, useRef, useState } from 'react';
import { useOnderweg } from './onderweg.context';

export type RecordWith = Journal['record'];

export type Recorder = {
  /**
   * Runs what records, one at a time: a second press while the first is under way does nothing. True when all was kept; else
   * the problem is there to show, and what the person wrote is still on the screen.
   */
  readonly run: (write: (record: RecordWith) => Promise<unknown>) => Promise<boolean>;
  readonly record: <Type extends EventType>(type: Type, payload: EventPayloads[Type]) => Promise<boolean>;
  /** What happened together: all is kept, or none. */
  readonly recordAll: (events: readonly RecordedEvent[]) => Promise<boolean>;
  readonly problem: OnderwegError | undefined;
  readonly isRecording: boolean;
};

/** Records events, and keeps what went wrong for the person to see. */
export function useRecord(): Recorder {
  const { journal, onRecord, onError } = useOnderweg();
  const [state, setState] = useState<{ problem?: OnderwegError | undefined; isRecording: boolean }>({ isRecording: false });
  const isBusy = useRef(false);
  /** What was just kept: until the page shows it, the button that asked for it is still there to be pressed. */
  const justKept = useRef<string>(undefined);
  /** What was kept last, and the dossier as it was then: the same once more, with nothing in between, is a second press. */
  const lastKept = useRef<{ asked: string; dossier: Dossier }>(undefined);

  useEffect(() => {
    if (!state.isRecording) justKept.current = undefined;
  }, [state]);

  const record: RecordWith = async (...asked) => {
    const entry = await journal.record(...asked);
    tellHost(entry);
    return entry;
  };

  async function recordAll(events: readonly RecordedEvent[]): Promise<void> {
    for (const entry of await journal.recordAll(events)) tellHost(entry);
  }

  function tellHost({ id, type, audience, shownTime }: Entry): void {
    onRecord?.({ id, type, audience, shownTime });
  }

  async function run(write: (record: RecordWith) => Promise<unknown>, asked = ''): Promise<boolean> {
    if (isBusy.current || justKept.current === asked) return false;
    isBusy.current = true;
    setState({ isRecording: true });
    let problem: OnderwegError | undefined;
    try {
      await write(record);
    } catch (error) {
      problem = isOnderwegError(error) ? error : new OnderwegError('ONDERWEG-309', { cause: error });
      onError?.(problem);
    }
    isBusy.current = false;
    if (!problem) justKept.current = asked;
    setState(problem ? { isRecording: false, problem } : { isRecording: false });
    return problem === undefined;
  }

  return {
    run: (write) => run(write),
    record: async (type, payload) => {
      const asked = JSON.stringify([[type, payload]]);
      const { current: last } = lastKept;
      if (last?.asked === asked && last.dossier === journal.dossier) return true;
      const isKept = await run((write) => write(type, payload), asked);
      if (isKept) lastKept.current = { asked, dossier: journal.dossier };
      return isKept;
    },
    recordAll: (events) => run(() => recordAll(events), JSON.stringify(events)),
    problem: state.problem,
    isRecording: state.isRecording,
  };
}

import type { OnderwegError } from '@onderweg/core';
import { useState } from 'react';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useStatus } from '../onderweg/use-status';
import { type OpenCopy, useOpenCopy } from '../my-data/use-open-copy';

export type Loss = {
  /** `back`: all of it is there again. `gone`: some of it is in no copy on this device. */
  readonly phase: 'none' | 'back' | 'gone';
  /** How many came back, or are gone. */
  readonly count: number;
  /** How many were put back, where others are gone. */
  readonly recovered: number;
  readonly opening: OpenCopy;
  /** The person has read it. */
  readonly acknowledge: () => void;
};

/** What the browser lost, until the person has read it; also while a copy that they open brings it back. */
export function useLoss(): Loss {
  const { journal } = useOnderweg();
  const { loss } = useStatus();
  const opening = useOpenCopy();
  const [told, setTold] = useState<OnderwegError>();
  const [isRead, setIsRead] = useState(false);
  if (loss && loss !== told) setTold(loss);
  const isBrought = !loss && told?.code === 'ONDERWEG-312' && opening.state.phase === 'done' && !isRead;
  const shown = loss ?? (isBrought ? told : undefined);
  return {
    phase: shown === undefined ? 'none' : loss?.code === 'ONDERWEG-312' ? 'gone' : 'back',
    count: shown?.count ?? 0,
    recovered: shown?.recovered ?? 0,
    opening,
    acknowledge: () => {
      setIsRead(true);
      void journal.acknowledge();
    },
  };
}

import type { RecordedEvent } from '@onderweg/core';
import { answered } from '../draft/form-values';

/** A longer rest takes the place of the one that runs, so that beginning again ends it. */
export function toPauseEvents(isResting: boolean, until: string | undefined, reason: string | undefined): RecordedEvent[] {
  const planned = ['pause.planned', answered({ until, reason })] as const;
  return isResting ? [['pause.ended', {}], planned] : [planned];
}

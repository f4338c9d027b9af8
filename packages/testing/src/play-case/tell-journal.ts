import {
  type Audience,
  type EventPayloads,
  type EventType,
  isOnderwegError,
  type Journal,
  type OnderwegError,
} from '@onderweg/core';
import { mendPayload, type Payload } from './fitting-payload';

/** The payload, or who reads it, does not fit. */
export const misfit = 'ONDERWEG-101';

/** One entry of a script, on its way into a journal. */
export type Told = { readonly type: string; readonly payload: Payload; readonly audience: string | undefined };

/** @returns why the journal did not take it */
export async function tellJournal(journal: Journal, { type, payload, audience }: Told): Promise<OnderwegError | undefined> {
  try {
    await journal.record(
      type as EventType,
      // A script is data from outside: the journal itself checks it.
      payload as EventPayloads[EventType],
      audience === undefined ? {} : { audience: audience as Audience },
    );
    return undefined;
  } catch (error) {
    if (isOnderwegError(error)) return error;
    throw error;
  }
}

/** One step closer to what the journal takes. What may not be read by whom the script says, is for whom it usually is. */
export function mendTold(told: Told, { code, path }: OnderwegError): Told | undefined {
  // Without a place it is the reader that does not exist.
  if (code === 'ONDERWEG-209' || (code === misfit && path.length === 0)) {
    return told.audience === undefined ? undefined : { ...told, audience: undefined };
  }
  const payload = code === misfit ? mendPayload(told.payload, path) : undefined;
  return payload && { ...told, payload };
}

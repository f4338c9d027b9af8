import { type AnyEvent, findEvent } from '../events/events';
import type { Entry } from './entry';

/** The payload in today's version; or why it stays closed: of a kind or version from later, or not fitting its schema. */
export type ReadPayload =
  | { readonly kind: 'readable'; readonly event: AnyEvent; readonly payload: Readonly<Record<string, unknown>> }
  | { readonly kind: 'later' }
  | { readonly kind: 'broken' };

const later: ReadPayload = { kind: 'later' };
const broken: ReadPayload = { kind: 'broken' };

/** Reads loosely: fields that this version does not know are carried along, and the stored bytes are never rewritten. */
export function readPayload(entry: Entry): ReadPayload {
  const event = findEvent(entry.type);
  if (!event || entry.version > event.version || isLocked(entry)) return later;
  let payload = entry.payload as Readonly<Record<string, unknown>>;
  for (let version = entry.version + 1; version <= event.version; version++) {
    payload = event.upcasts?.[version]?.(payload) ?? payload;
  }
  return event.check(payload) ? { kind: 'readable', event, payload } : broken;
}

/** Written by a version that encrypts; kept, and carried along. */
function isLocked(entry: Entry): boolean {
  return entry.alg !== undefined && entry.alg !== 'none';
}

import { type AnyEvent, findEvent } from '../events/events';
import type { Entry } from './entry';

/**
 * The payload in today's version, with the fields that this version knows; or why it stays closed: of a kind or version from
 * later, not fitting its schema, or erased.
 */
export type ReadPayload =
  | { readonly kind: 'readable'; readonly event: AnyEvent; readonly payload: Readonly<Record<string, unknown>> }
  | { readonly kind: 'erased'; readonly event: AnyEvent | undefined }
  | { readonly kind: 'later' }
  | { readonly kind: 'broken' };

const later: ReadPayload = { kind: 'later' };
const broken: ReadPayload = { kind: 'broken' };

/** Reads loosely: fields that this version does not know stay in the stored bytes, which are never rewritten, and change nothing. */
export function readPayload(entry: Entry): ReadPayload {
  const event = findEvent(entry.type);
  if (entry.erased) return { kind: 'erased', event };
  if (!event || entry.version > event.version || isLocked(entry)) return later;
  let payload = entry.payload as Readonly<Record<string, unknown>>;
  for (let version = entry.version + 1; version <= event.version; version++) {
    payload = event.upcasts?.[version]?.(payload) ?? payload;
  }
  if (!event.check(payload)) {
    payload = event.withoutOddDays(payload);
    if (!event.check(payload)) return broken;
  }
  // Proved by the check: it is a payload of this kind.
  return { kind: 'readable', event, payload: event.toKnown(payload) as Readonly<Record<string, unknown>> };
}

/** Written by a version that encrypts; kept, and carried along. */
function isLocked(entry: Entry): boolean {
  return entry.alg !== undefined && entry.alg !== 'none';
}

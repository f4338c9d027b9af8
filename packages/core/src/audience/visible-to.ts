import { findEvent } from '../events/events';
import type { Author, Entry } from '../journal/entry';
import { orderEntries } from '../journal/order';
import { findLastPaidDay } from './paid-part';
import { can } from './access';

/**
 * The entries of one journal that an actor may read. When the coach has left, the coach's reading ends at once, and what the
 * sponsor could see stays as it was on that day; what is dated after the last paid day never reaches the sponsor either, nor
 * does what was changed in a report.
 */
export function visibleTo(actor: Author, entries: readonly Entry[]): readonly Entry[] {
  const ordered = orderEntries(entries);
  if (actor.role === 'client') return ordered;
  const left = ordered.findLastIndex((entry) => entry.type === 'coach.left');
  const returned = ordered.findLastIndex((entry) => entry.type === 'coachSession.held');
  const isCoachGone = left >= 0 && returned < left;
  if (actor.role === 'coach') return isCoachGone ? [] : ordered.filter((entry) => can(actor, 'read', entry));
  const seen = isCoachGone ? ordered.slice(0, left + 1) : ordered;
  const lastPaid = findLastPaidDay(ordered.flatMap(toAgreed));
  const isPaid = ({ shownTime }: Entry) => lastPaid === undefined || shownTime.slice(0, 10) <= lastPaid;
  return seen.filter((entry) => can(actor, 'read', entry) && isPaid(entry)).map(toSponsorCopy);
}

function toSponsorCopy(entry: Entry): Entry {
  const fields = findEvent(entry.type)?.sponsorReads;
  if (!fields) return entry;
  // Read loosely: a payload may be anything.
  const said = Object.entries(Object(entry.payload) as object);
  return { ...entry, payload: Object.fromEntries(said.filter(([name]) => fields.includes(name))) };
}

function toAgreed({ type, payload, shownTime }: Entry) {
  const { paidUntil } = payload as { readonly paidUntil?: unknown };
  return type === 'sponsorGoal.given' && typeof paidUntil === 'string' ? [{ at: shownTime, paidUntil }] : [];
}

import type { Author, Entry } from '../journal/entry';
import { orderEntries } from '../journal/order';
import { can } from './access';
import { findLastPaidDay } from './paid-part';
import { toReaderCopy } from './reader-copy';

/**
 * The entries of one journal that an actor may read, as copies that tell nothing of the others: not even how many there are.
 * When the coach has left, the coach's reading ends at once, until the client says that they talked again; and what the sponsor
 * could see stays as it was on that day. What is dated after the last paid day never reaches the sponsor either, nor does what
 * was changed in a report.
 */
export function visibleTo(actor: Author, entries: readonly Entry[]): readonly Entry[] {
  const ordered = orderEntries(entries);
  if (actor.role === 'client') return ordered;
  const left = ordered.findLastIndex((entry) => entry.type === 'coach.left');
  // Only the client lets a coach back in: a line of the coach's own is no key.
  const returned = ordered.findLastIndex(({ type, author }) => type === 'coachSession.held' && author.role === 'client');
  const isCoachGone = left >= 0 && returned < left;
  if (actor.role === 'coach' && isCoachGone) return [];
  const seen = isCoachGone ? ordered.slice(0, left + 1) : ordered;
  const lastPaid = findLastPaidDay(ordered.flatMap(toAgreed));
  const isPaid = ({ shownTime }: Entry) => lastPaid === undefined || shownTime.slice(0, 10) <= lastPaid;
  const isRead = (entry: Entry) => can(actor, 'read', entry) && (actor.role === 'coach' || isPaid(entry));
  return seen.filter(isRead).map((entry, place) => toReaderCopy(entry, place, actor.role));
}

function toAgreed({ type, payload, shownTime }: Entry) {
  const { paidUntil } = payload as { readonly paidUntil?: unknown };
  return type === 'sponsorGoal.given' && typeof paidUntil === 'string' ? [{ at: shownTime, paidUntil }] : [];
}

import type { Dossier } from '../dossier/dossier';

type Agreed = { readonly at: string; readonly paidUntil?: string | undefined };

/**
 * The last day that was agreed to be paid for. A later day counts when it was agreed before the earlier one had passed: a view
 * that was frozen stays frozen.
 */
export function findLastPaidDay(goals: Iterable<Agreed>): string | undefined {
  let last: string | undefined;
  for (const { at, paidUntil } of goals) {
    if (paidUntil === undefined || (last !== undefined && at.slice(0, 10) > last)) continue;
    last = paidUntil;
  }
  return last;
}

/** The day on which the paid part ended: the coach left, or the last paid day has passed. Whichever came first. */
export function findPaidEnd({ coachLeft, sponsorGoals }: Dossier, today: string): string | undefined {
  const lastPaid = findLastPaidDay(sponsorGoals);
  const ends = [coachLeft?.at.slice(0, 10), lastPaid !== undefined && today > lastPaid ? lastPaid : undefined];
  return ends.filter((day) => day !== undefined).toSorted()[0];
}

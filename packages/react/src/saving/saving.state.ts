import type { ErrorCode, JournalStatus } from '@onderweg/core';

/** What the line of a widget can say about where the words are. */
export type Saving =
  | 'saved'
  | 'saving'
  | 'draft'
  | 'noDraft'
  | 'memory'
  | 'full'
  | 'cleared'
  | 'unreadable'
  | 'unavailable'
  | 'blocked'
  | 'readonly'
  | 'locked'
  | 'unconfirmed'
  | 'slow'
  | 'unreachable'
  | 'signedOut';

/** What each trouble says of the store; nothing where it is about one act, which tells it itself. A new code does not compile without. */
const statesOfProblems: { readonly [Code in ErrorCode]: Saving | 'byReason' | undefined } = {
  'ONDERWEG-101': undefined,
  'ONDERWEG-102': undefined,
  'ONDERWEG-103': undefined,
  'ONDERWEG-104': undefined,
  'ONDERWEG-202': undefined,
  'ONDERWEG-203': undefined,
  'ONDERWEG-204': undefined,
  'ONDERWEG-205': undefined,
  'ONDERWEG-206': undefined,
  'ONDERWEG-207': undefined,
  'ONDERWEG-208': undefined,
  'ONDERWEG-209': undefined,
  'ONDERWEG-210': undefined,
  'ONDERWEG-211': undefined,
  'ONDERWEG-301': 'full',
  'ONDERWEG-302': 'byReason',
  'ONDERWEG-303': 'blocked',
  'ONDERWEG-304': 'readonly',
  'ONDERWEG-305': undefined,
  'ONDERWEG-306': undefined,
  'ONDERWEG-307': undefined,
  'ONDERWEG-308': undefined,
  'ONDERWEG-309': 'unconfirmed',
  'ONDERWEG-310': undefined,
  'ONDERWEG-311': undefined,
  'ONDERWEG-312': undefined,
  'ONDERWEG-313': 'slow',
  'ONDERWEG-314': 'unreachable',
  'ONDERWEG-315': 'signedOut',
  'ONDERWEG-316': undefined,
  'ONDERWEG-317': undefined,
  'ONDERWEG-501': undefined,
};

/** The worst that is true of the store; nothing when it keeps what it is given. */
export function toStoreState({ durability, problem }: Pick<JournalStatus, 'durability' | 'problem'>): Saving | undefined {
  // A store of somebody else can have a code that is not known here.
  const ofProblem = problem === undefined ? undefined : statesOfProblems[problem.code];
  const reason = ofProblem === 'byReason' ? problem?.reason : undefined;
  if (reason !== undefined) return reason;
  if (ofProblem !== undefined && ofProblem !== 'byReason') return ofProblem;
  if (durability === 'memory') return 'memory';
  if (durability === 'readonly') return ofProblem === 'byReason' ? 'unavailable' : 'locked';
  return undefined;
}

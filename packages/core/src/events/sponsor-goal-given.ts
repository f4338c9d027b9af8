import { type Infer, optional, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { day, text } from './fields';

/** The goal of who pays, and what is reported to them: it stands beside the client's, so that a difference can be discussed. */
const schema = strictObject({
  goal: text(),
  reporting: optional(text()),
  /** The last day that is paid for; after it what the sponsor sees stays as it was. */
  paidUntil: optional(day()),
});

export type SponsorGoalGiven = Infer<typeof schema>;

export const sponsorGoalGiven = defineEvent({
  type: 'sponsorGoal.given',
  versions: { initial: 1 },
  schema,
  audience: 'sponsor',
  isForSponsor: true,
  fold: (draft, payload, fact) => draft.add('sponsorGoals', { ...payload, ...fact }),
});

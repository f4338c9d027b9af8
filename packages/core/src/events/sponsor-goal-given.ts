import { type Infer, optional, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { text } from './fields';

/** The goal of who pays, and what is reported to them: it stands beside the client's, so that a difference can be discussed. */
const schema = strictObject({ goal: text(), reporting: optional(text()) });

export type SponsorGoalGiven = Infer<typeof schema>;

export const sponsorGoalGiven = defineEvent({
  type: 'sponsorGoal.given',
  versions: { initial: 1 },
  schema,
  audience: 'sponsor',
  isForSponsor: true,
  fold: (draft, payload, fact) => draft.add('sponsorGoals', { ...payload, ...fact }),
});

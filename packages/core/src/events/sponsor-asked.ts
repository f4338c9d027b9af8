import { type Infer, optional, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { openText, text } from './fields';

/** What the sponsor asked for, and what was answered: the client sees both. */
const schema = strictObject({ question: text(), answered: optional(openText()) });

export type SponsorAsked = Infer<typeof schema>;

export const sponsorAsked = defineEvent({
  type: 'sponsor.asked',
  versions: { initial: 1 },
  schema,
  audience: 'coach',
  fold: (draft, payload, fact) => draft.add('sponsorQuestions', { ...payload, ...fact }),
});

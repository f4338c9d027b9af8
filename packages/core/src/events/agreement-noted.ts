import { type Infer, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { agreedWith, text } from './fields';

const schema = strictObject({ text: text(), agreedWith: agreedWith() });

export type AgreementNoted = Infer<typeof schema>;

export const agreementNoted = defineEvent({
  type: 'agreement.noted',
  versions: { initial: 1 },
  schema,
  audience: 'coach',
  isForSponsor: true,
  fold: (draft, payload, fact) => draft.add('agreements', { ...payload, ...fact }),
});

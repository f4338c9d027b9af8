import { array, boolean, type Infer, oneOf, optional, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { addFinding } from './finding-fold';
import { day, emptied, id, link, openText, sourceKind, text, whole } from './fields';
import { readersOfNamed } from './readers-of';
import { thingsOfLinks } from './things-of-links';

/** A finding about chance in the market: with where it holds, and until when. */
const schema = strictObject({
  id: optional(id()),
  kind: optional(oneOf(['fact', 'impression', 'quote', 'surprise'])),
  text: text(),
  source: optional(openText()),
  sourceKind: sourceKind(),
  firstHand: optional(boolean()),
  authority: optional(boolean()),
  region: optional(openText()),
  expires: optional(day()),
  energy: optional(whole(-2, 2)),
  exploration: optional(id()),
  links: optional(array(link())),
  revises: optional(id()),
  emptied: emptied(),
});

export type SignalLogged = Infer<typeof schema>;

export const signalLogged = defineEvent({
  type: 'signal.logged',
  versions: { initial: 1 },
  schema,
  audience: 'agreed',
  readersOf: readersOfNamed(({ revises, exploration, links }: Partial<SignalLogged>) => [
    ['findings', revises],
    ['explorations', exploration],
    ...thingsOfLinks(links),
  ]),
  isActivity: true,
  fold: (draft, payload, fact) => addFinding(draft, payload, fact, 'signal'),
});

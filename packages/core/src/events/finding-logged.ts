import { array, boolean, type Infer, oneOf, optional, strictObject } from '../schema';
import { defineEvent, type Upcast } from './define-event';
import { addFinding } from './finding-fold';
import { day, emptied, id, link, openText, sourceKind, text, whole } from './fields';
import { readersOfNamed } from './readers-of';
import { thingsOfLinks } from './things-of-links';

/** What somebody met on the way: a fact, an impression, a quote or a surprise. One sentence is enough. */
const schema = strictObject({
  id: optional(id()),
  kind: optional(oneOf(['fact', 'impression', 'quote', 'surprise'])),
  text: text(),
  /** Who or what said so; the same source twice is one voice. */
  source: optional(openText()),
  sourceKind: sourceKind(),
  /** Half a day or more in the work itself. */
  firstHand: optional(boolean()),
  /** Law, contract, register, an official decision, or an own calculation. */
  authority: optional(boolean()),
  /** What it gave or took, −2 to 2. */
  energy: optional(whole(-2, 2)),
  exploration: optional(id()),
  links: optional(array(link())),
  expires: optional(day()),
  /** The finding that this one corrects. Both stay. */
  revises: optional(id()),
  emptied: emptied(),
});

export type FindingLogged = Infer<typeof schema>;

/** In version 1 a finding spoke about one direction, in three fields of its own. */
const toManyLinks: Upcast = ({ direction, about, polarity, ...finding }) => ({
  ...finding,
  links: typeof direction === 'string' ? [{ direction, about: about ?? 'doable', polarity: polarity ?? 0 }] : [],
});

export const findingLogged = defineEvent({
  type: 'finding.logged',
  versions: { initial: 1, manyLinks: 2 },
  schema,
  upcasts: { 2: toManyLinks },
  audience: 'agreed',
  readersOf: readersOfNamed(({ revises, exploration, links }: Partial<FindingLogged>) => [
    ['findings', revises],
    ['explorations', exploration],
    ...thingsOfLinks(links),
  ]),
  isActivity: true,
  fold: (draft, payload, fact) => addFinding(draft, payload, fact, 'finding'),
});

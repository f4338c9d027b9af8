import {
  array,
  boolean,
  type Infer,
  int,
  gte,
  lte,
  maxLength,
  minLength,
  number,
  oneOf,
  optional,
  record,
  regex,
  strictObject,
  string,
} from '../schema';
import { legible } from './legible';
import { type ThresholdLimit, type Thresholds, thresholdLimits } from './thresholds';

/** A text that shows something. Of an empty one only that is told. */
const words = (most: number) => string().check(minLength(1, { abort: true }), maxLength(most), regex(legible));
const name = () => words(300);
const id = () => string().check(regex(/^[a-zA-Z][a-zA-Z0-9-]{0,59}$/));
const line = ({ least, most, isWhole }: ThresholdLimit) =>
  optional(number().check(...(isWhole ? [int()] : []), gte(least), lte(most)));
const optionalYes = () => optional(boolean());
const weight = () => number().check(int(), gte(0), lte(3));
const language = () => string().check(regex(/^[a-z]{2}(-[A-Z]{2})?$/));
/** A text of the firm's own, by language: `{ nl: '…', en: '…' }`. */
const ownText = () => record(language(), name());

/** `intake.welcome.title`: the name of a text of the kit. */
const textName = () => string().check(regex(/^[a-zA-Z][\w-]*(\.[\w+-]+)+$/), maxLength(120));

/** Parts of the kit that a firm may leave out. Who reads along, what was saved, and what a sponsor sees are not among them. */
export const methodParts = [
  'suggestions',
  'nextStep',
  'standstill',
  'estimates',
  'grid',
  'afterCare',
  'sessionPreparation',
] as const;
export type MethodPart = (typeof methodParts)[number];

const partFields = Object.fromEntries(methodParts.map((part) => [part, optional(boolean())])) as {
  [Part in MethodPart]: ReturnType<typeof optionalYes>;
};

/** Where an answer of the intake belongs. `own`: a question of the firm, kept under its id. */
const asks = () =>
  oneOf([
    'question',
    'prompt',
    'goal',
    'context',
    'picture',
    'direction',
    'learning',
    'hoursPerWeek',
    'deadline',
    'alreadyApplying',
    'shareFindings',
    'own',
  ]);

const intakeQuestion = () =>
  strictObject({
    id: id(),
    asks: asks(),
    /** Replaces the text of the kit; needed for `own`. */
    text: optional(ownText()),
    help: optional(ownText()),
  });

const explorationKind = () =>
  strictObject({
    id: id(),
    /** The courage that it usually takes, 0 to 7. */
    rung: number().check(int(), gte(0), lte(7)),
    /** What it can answer: whether the work fits, the chance, whether it can be done. All three where left out. */
    answers: optional(array(oneOf(['criterion', 'chance', 'doable'])).check(minLength(1))),
    /** The form that it has: who likes that form sees it first among steps that take the same courage. */
    form: optional(oneOf(['doing', 'talking', 'reading', 'watching'])),
    /** Kinds that this is a small form of: it is offered where one of those is too big. */
    smallerFor: optional(array(id()).check(minLength(1))),
    /** Replaces the name of the kit; needed for a kind that the kit does not know. */
    text: optional(ownText()),
    /** Questions to take along, by language: `{ nl: ['…', '…'] }`. */
    sheet: optional(record(language(), array(name()).check(minLength(1), maxLength(12)))),
  });

/** What somebody does first on this track: a step of the kit, or a kind of exploration to begin with. */
const firstMove = () =>
  strictObject({
    move: oneOf(['picture', 'meaning', 'unknownJobs', 'running', 'safetyNet', 'farewell', 'exploration']),
    /** For `exploration`: one of the kinds of this pack. */
    kind: optional(id()),
    /** Replaces the words of the kit. */
    text: optional(ownText()),
  });

const prompt = () =>
  strictObject({
    /** `whatHappened`, `whatItDid`, `whatItSays` or `soNow` for one of the kit; anything else is the firm's own. */
    id: id(),
    /** Replaces the text of the kit; needed for a prompt of the firm's own. */
    text: optional(ownText()),
    help: optional(ownText()),
  });

/** The prompts of a reflection that the kit has words for. */
export const promptsInTheBox = ['whatHappened', 'whatItDid', 'whatItSays', 'soNow'] as const;

const thresholdFields = Object.fromEntries(Object.entries(thresholdLimits).map(([name, limit]) => [name, line(limit)])) as {
  [Name in keyof Thresholds]: ReturnType<typeof line>;
};

export const methodSchema = strictObject({
  /** Where an editor finds the schema; the kit does not look at it. */
  $schema: optional(string().check(maxLength(300))),
  id: id(),
  /** Grows by one with each change; a journey keeps the version that it started with. */
  version: number().check(int(), gte(1)),
  name: name(),
  track: oneOf(['preventive', 'curative', 'reintegration']),
  accents: strictObject({
    selfKnowledge: weight(),
    vision: weight(),
    marketExploration: weight(),
    marketApproach: weight(),
  }),
  intake: strictObject({ questions: array(intakeQuestion()).check(minLength(1)) }),
  kinds: array(explorationKind()).check(minLength(1)),
  /** What is offered in the first round, in this order. Nothing waits for it. */
  firstMoves: optional(array(firstMove()).check(maxLength(6))),
  /** What a reflection asks, in this order; the four of the kit where left out. */
  prompts: optional(array(prompt()).check(minLength(1), maxLength(8))),
  /** Where the readings draw their lines; those of the box where left out. */
  thresholds: optional(strictObject(thresholdFields)),
  /** Days after the end on which one question comes back, to the person alone. Those of the track where left out. */
  checkInDays: optional(array(number().check(int(), gte(1), lte(1000)))),
  /** How a person is spoken to, where the host does not say otherwise. */
  address: optional(oneOf(['je', 'u'])),
  /** The firm's own words, by language and by the name of the text: `{ nl: { 'intake.welcome.title': '…' } }`. */
  texts: optional(record(language(), record(textName(), words(2_000)))),
  /** Parts of the kit that are left out: `{ estimates: false }`. */
  parts: optional(strictObject(partFields)),
  /** `false` when no coach is part of this method; there is one where it is left out. */
  withCoach: optional(boolean()),
});

/** A firm's way of working, as data. */
export type Method = Infer<typeof methodSchema>;
export type IntakeQuestion = Method['intake']['questions'][number];
export type ExplorationKind = Method['kinds'][number];
export type FirstMoveOfMethod = NonNullable<Method['firstMoves']>[number];
export type ReflectionPrompt = NonNullable<Method['prompts']>[number];

/** Does this method have that part? Every part, unless it says no. */
export function isPartOn({ parts }: Pick<Method, 'parts'>, part: MethodPart): boolean {
  return parts?.[part] !== false;
}

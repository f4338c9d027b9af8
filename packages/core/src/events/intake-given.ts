import { array, boolean, type Infer, oneOf, optional, record, strictObject, string } from '../schema';
import { defineEvent } from './define-event';
import { day, id, openText, whole } from './fields';

const schema = strictObject({
  track: optional(oneOf(['preventive', 'curative', 'reintegration'])),
  question: optional(openText()),
  prompt: optional(oneOf(['inside', 'outside', 'both'])),
  promptText: optional(openText()),
  goal: optional(openText()),
  context: optional(openText()),
  /** The form somebody likes; never a type of person. */
  learning: optional(array(oneOf(['doing', 'talking', 'reading', 'watching']))),
  hoursPerWeek: optional(whole(0, 80)),
  deadline: optional(day()),
  alreadyApplying: optional(boolean()),
  /** May the coach read findings from now on, unless said otherwise? Asked once, at the intake. */
  shareFindings: optional(boolean()),
  /** The pack that it was asked by: the journey keeps this version. */
  method: optional(strictObject({ id: id(), version: whole(1, 1_000_000) })),
  /** Answers to the method's own questions, by the id of the question. */
  answers: optional(record(string(), openText())),
});

export type IntakeGiven = Infer<typeof schema>;

export const intakeGiven = defineEvent({
  type: 'intake.given',
  versions: { initial: 1 },
  schema,
  audience: 'coach',
  toCycleEvent: (payload, { by }) => ({
    type: 'intake.given',
    by,
    hasQuestion: Boolean(payload.question?.trim()),
    isApplying: payload.alreadyApplying === true,
  }),
  // What it said about sharing is gone as well: then nobody else reads findings, until the person says so again.
  foldErased: (draft, fact) => {
    draft.facts.started ??= fact.at.slice(0, 10);
    const { intake } = draft.facts;
    if (intake) draft.facts.intake = { ...intake, shareFindings: false };
  },
  fold: (draft, payload, fact) => {
    const earlier = draft.facts.intake;
    const answers = earlier?.answers || payload.answers ? { answers: { ...earlier?.answers, ...payload.answers } } : {};
    draft.facts.intake = { ...earlier, ...payload, ...answers, ...fact };
    const asked = draft.facts.intake.method;
    const pack = draft.facts.packs.find(({ id, version }) => id === asked?.id && version === asked.version);
    if (pack) draft.facts.method = pack;
    draft.facts.started ??= fact.at.slice(0, 10);
    const { track } = payload;
    const { tracks } = draft.facts;
    if (track && tracks.at(-1)?.track !== track) draft.facts.tracks = [...tracks, { track, at: fact.at }];
  },
});

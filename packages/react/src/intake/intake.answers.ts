import type { Dossier, EventPayloads, IntakeQuestion } from '@onderweg/core';
import { answered, choiceOf, dayOf, type FormValues, listOf, numberOf, textOf } from '../draft/form-values';
import { chosenAudience } from '../readers/chosen-audience';

/** Answers to the questions of the firm itself live under this, so that they cannot clash with a field of the kit. */
export function ownField({ id }: IntakeQuestion): string {
  return `${ownPrefix}${id}`;
}

const ownPrefix = 'own/';

/** The direction that somebody says more about, by its id. */
export const directionField = 'directionId';

export type IntakeAnswers = {
  readonly intake: EventPayloads['intake.given'];
  readonly picture: EventPayloads['picture.given'] | undefined;
  readonly direction: EventPayloads['direction.added'] | undefined;
};

const forms = ['doing', 'talking', 'reading', 'watching'] as const;
const prompts = ['inside', 'outside', 'both'] as const;
const novelties = ['unknown', 'vague', 'known'] as const;

function yesOrNo(text: string | undefined): boolean | undefined {
  return text === undefined ? undefined : text === 'yes';
}

/** From the fields of the form to the events that they are. */
export function toAnswers(values: FormValues, questions: readonly IntakeQuestion[]): IntakeAnswers {
  const own = questions.flatMap((question) => {
    const text = question.asks === 'own' ? textOf(values, ownField(question)) : undefined;
    return text === undefined ? [] : [[question.id, text] as const];
  });
  const learning = forms.filter((form) => listOf(values, 'learning').includes(form));
  const picture = textOf(values, 'picture');
  const meanings = (textOf(values, 'meanings') ?? '')
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const title = textOf(values, 'direction');
  return {
    intake: answered({
      question: textOf(values, 'question'),
      prompt: choiceOf(values, 'prompt', prompts),
      promptText: textOf(values, 'promptText'),
      goal: textOf(values, 'goal'),
      context: textOf(values, 'context'),
      learning: learning.length > 0 ? [...learning] : undefined,
      hoursPerWeek: numberOf(values, 'hoursPerWeek'),
      deadline: dayOf(values, 'deadline'),
      alreadyApplying: yesOrNo(textOf(values, 'alreadyApplying')),
      shareFindings: yesOrNo(textOf(values, 'shareFindings')),
      answers: own.length > 0 ? Object.fromEntries(own) : undefined,
    }),
    picture:
      picture === undefined ? undefined : answered({ text: picture, meanings: meanings.length > 0 ? meanings : undefined }),
    direction:
      title === undefined
        ? undefined
        : answered({
            title,
            source: 'client' as const,
            novelty: choiceOf(values, 'novelty', novelties),
            why: textOf(values, 'directionWhy'),
            state: 'active' as const,
          }),
  };
}

/** The fields as they were answered before, to say more or to say it better. */
export function fromAnswers({ intake, pictures, directions }: Dossier): FormValues {
  const picture = pictures.last;
  const direction = directions.at(0);
  const own = Object.entries(intake?.answers ?? {}).map(([id, answer]) => [`${ownPrefix}${id}`, answer] as const);
  const say = (yes: boolean | undefined) => (yes === undefined ? undefined : yes ? 'yes' : 'no');
  return {
    question: intake?.question,
    prompt: intake?.prompt,
    promptText: intake?.promptText,
    goal: intake?.goal,
    context: intake?.context,
    learning: intake?.learning,
    hoursPerWeek: intake?.hoursPerWeek === undefined ? undefined : String(intake.hoursPerWeek),
    deadline: intake?.deadline,
    alreadyApplying: say(intake?.alreadyApplying),
    shareFindings: say(intake?.shareFindings),
    audience: intake?.audience,
    picture: picture?.text,
    meanings: picture?.meanings?.join(', '),
    direction: direction?.title,
    [directionField]: direction?.id,
    novelty: direction?.novelty,
    directionWhy: direction?.why,
    ...Object.fromEntries(own),
  };
}

/** Who may read it: as chosen, and the person alone when they said that nobody reads along. */
export function toIntakeAudience(values: FormValues): 'private' | undefined {
  const chosen = chosenAudience(values) ?? (textOf(values, 'shareFindings') === 'no' ? 'private' : undefined);
  return chosen === 'private' ? chosen : undefined;
}

/** What is still needed to go out: a question, and one direction or picture. */
export function findMissing({ intake, picture, direction }: IntakeAnswers): 'question' | 'directionOrPicture' | undefined {
  if (!intake.question) return 'question';
  return picture || direction ? undefined : 'directionOrPicture';
}

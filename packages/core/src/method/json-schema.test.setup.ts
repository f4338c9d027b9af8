import { toJSONSchema } from 'zod/mini';
import { methodSchema } from './method';
import { thresholdDescriptions } from './threshold-descriptions.test.setup';
import { type Thresholds, thresholdsInTheBox } from './thresholds';

/** What each field is for, as an editor shows it to somebody who writes a pack. */
const descriptions: Readonly<Record<string, string>> = {
  id: 'A short name of letters, digits and hyphens, such as kompas-2.',
  version: 'Grows by one with each change. A journey keeps the version that it started with.',
  name: 'What the method is called, for people.',
  track: 'preventive: still in work. curative: work ends. reintegration: after illness. It sets tone and what a sponsor sees.',
  accents: 'How much weight each phase gets, 0 to 3. At least one of the two market phases is 1 or more. Nothing is ever locked.',
  intake: 'What is asked at the start, in this order. Ask for the question itself, and for a direction or a picture.',
  kinds: 'Ways to explore, each with the courage that it usually takes.',
  thresholds: 'Where the readings draw their lines. What is left out keeps the value of the kit.',
  address: 'je or u, where the site does not say otherwise.',
  texts:
    'Your own words, by language and by the name of the text. Words about who reads along, what is saved and what a sponsor gets stand fast.',
  parts: 'Parts of the kit that you leave out: false. Who reads along and what a sponsor sees cannot be left out.',
  checkInDays: 'Days after the end on which one question comes back, to the person alone.',
  withCoach:
    'false when no coach is part of this method. Then leave out the question shareFindings. There is a coach where it is left out.',
  asks: 'Where the answer belongs. own: a question of your own, kept under its id. Only own may come more than once.',
  form: 'doing, talking, reading or watching: who likes that form sees this first among equal steps.',
  smallerFor: 'Ids of kinds that this is a small form of: it is offered where one of those is too big.',
  rung: 'Courage: 0 reading, 1 ask somebody you see anyway, 2 listen at an event, 3 a short talk with a friend of a friend, 4 a talk with a stranger, 5 a half or whole day along, 6 a trial or an application, 7 an interview or pitch.',
  answers: 'What this way can answer. All three where left out.',
  firstMoves: 'What is offered in the first round, in this order. Nothing waits for it.',
  move: 'picture, meaning, unknownJobs: from a dream job to jobs that share its meaning. running: what somebody is already busy with. safetyNet: work that is always possible, with a date. farewell: of the old work. exploration: one of your kinds.',
  kind: 'For exploration: the id of one of the kinds in this file.',
  prompts:
    'What a look back asks, in this order. The four of the kit are whatHappened, whatItDid, whatItSays and soNow; add your own with a text.',
  sheet: 'Questions to take along, by language.',
  help: 'A sentence under the question, by language.',
};

type Node = { properties?: Record<string, Node>; items?: Node; description?: string; default?: unknown };

/** The schema of a method pack as JSON Schema (draft 2020-12), as it is published. */
export function toMethodJsonSchema(): object {
  const schema = toJSONSchema(methodSchema, { io: 'input' }) as Node;
  describeFields(schema);
  for (const [name, value] of Object.entries(thresholdsInTheBox)) {
    const field = schema.properties?.['thresholds']?.properties?.[name];
    if (!field) continue;
    field.description = thresholdDescriptions[name as keyof Thresholds];
    field.default = value;
  }
  return { title: 'Onderweg method pack', ...schema };
}

function describeFields({ properties = {}, items }: Node): void {
  for (const [name, field] of Object.entries(properties)) {
    const description = descriptions[name];
    if (description !== undefined) field.description = description;
    describeFields(field);
  }
  if (items) describeFields(items);
}

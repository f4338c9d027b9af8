import type { ExplorationKind } from './method';

/** The kinds of exploration that come with the kit, by the courage that they usually take, and what each can answer. */
export const kindsInTheBox: ExplorationKind[] = [
  { id: 'lookUp', rung: 0, answers: ['criterion', 'doable'] },
  { id: 'reading', rung: 0, answers: ['criterion', 'doable'], form: 'reading' },
  { id: 'vacancyScan', rung: 0, answers: ['chance', 'doable'] },
  { id: 'film', rung: 0, answers: ['criterion'], form: 'watching' },
  { id: 'askSomeone', rung: 1, form: 'talking' },
  { id: 'message', rung: 1, form: 'talking' },
  { id: 'event', rung: 2, form: 'watching' },
  { id: 'shortTalk', rung: 3, form: 'talking' },
  { id: 'togetherWithCoach', rung: 3, form: 'talking' },
  { id: 'talk', rung: 4, form: 'talking' },
  { id: 'shadowHalfDay', rung: 5, answers: ['criterion', 'doable'], form: 'doing' },
  { id: 'shadowDay', rung: 5, answers: ['criterion', 'doable'], form: 'doing' },
  { id: 'trialTask', rung: 6, answers: ['criterion', 'doable'], form: 'doing' },
  { id: 'workExperience', rung: 6, answers: ['criterion', 'doable'], form: 'doing' },
  { id: 'volunteering', rung: 6, answers: ['criterion', 'doable'], form: 'doing' },
  { id: 'application', rung: 6, answers: ['chance', 'doable'] },
  { id: 'interview', rung: 7, answers: ['chance', 'criterion', 'doable'] },
  { id: 'pitch', rung: 7, answers: ['chance'] },
  { id: 'other', rung: 2 },
];

import type { ExplorationKind } from './method';

/** The kinds of exploration that come with the kit, by the courage that they usually take, and what each can answer. */
export const kindsInTheBox: ExplorationKind[] = [
  { id: 'reading', rung: 0 },
  { id: 'vacancyScan', rung: 0, answers: ['chance', 'doable'] },
  { id: 'film', rung: 0, answers: ['criterion'] },
  { id: 'askSomeone', rung: 1 },
  { id: 'message', rung: 1 },
  { id: 'event', rung: 2 },
  { id: 'shortTalk', rung: 3 },
  { id: 'togetherWithCoach', rung: 3 },
  { id: 'talk', rung: 4 },
  { id: 'shadowHalfDay', rung: 5, answers: ['criterion', 'doable'] },
  { id: 'shadowDay', rung: 5, answers: ['criterion', 'doable'] },
  { id: 'trialTask', rung: 6, answers: ['criterion', 'doable'] },
  { id: 'workExperience', rung: 6, answers: ['criterion', 'doable'] },
  { id: 'volunteering', rung: 6, answers: ['criterion', 'doable'] },
  { id: 'application', rung: 6, answers: ['chance', 'doable'] },
  { id: 'interview', rung: 7, answers: ['chance', 'criterion', 'doable'] },
  { id: 'pitch', rung: 7, answers: ['chance'] },
  { id: 'other', rung: 2 },
];

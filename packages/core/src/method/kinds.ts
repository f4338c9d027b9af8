import type { ExplorationKind } from './method';

/** The kinds of exploration that come with the kit, by the courage that they usually take. */
export const kindsInTheBox: ExplorationKind[] = [
  { id: 'reading', rung: 0 },
  { id: 'vacancyScan', rung: 0 },
  { id: 'film', rung: 0 },
  { id: 'askSomeone', rung: 1 },
  { id: 'message', rung: 1 },
  { id: 'event', rung: 2 },
  { id: 'shortTalk', rung: 3 },
  { id: 'togetherWithCoach', rung: 3 },
  { id: 'talk', rung: 4 },
  { id: 'shadowHalfDay', rung: 5 },
  { id: 'shadowDay', rung: 5 },
  { id: 'trialTask', rung: 6 },
  { id: 'workExperience', rung: 6 },
  { id: 'volunteering', rung: 6 },
  { id: 'application', rung: 6 },
  { id: 'interview', rung: 7 },
  { id: 'pitch', rung: 7 },
  { id: 'other', rung: 2 },
];

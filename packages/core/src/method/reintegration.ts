import { kindsInTheBox } from './kinds';
import type { ExplorationKind, Method } from './method';
import { reintegrationWords } from './reintegration.words';

const sheet = {
  nl: [
    'Wanneer stop ik, ook als het leuk is?',
    'Wie zegt het als het te veel wordt?',
    'Wat ging goed, en wat kostte te veel?',
    'Hoe was het een dag later?',
  ],
  en: [
    'When do I stop, also when it is fun?',
    'Who says so when it gets too much?',
    'What went well, and what took too much?',
    'How was it a day later?',
  ],
};

/** After illness the work itself begins with two hours, and with an agreement on how to stop. */
const twoHours: readonly ExplorationKind[] = [
  {
    id: 'lookTwoHours',
    rung: 5,
    text: { nl: 'Twee uur meekijken, met een afspraak over stoppen', en: 'Two hours along, with an agreement on stopping' },
    answers: ['criterion', 'doable'],
    form: 'doing',
    smallerFor: ['shadowHalfDay', 'shadowDay'],
    sheet,
  },
  {
    id: 'tryTwoHours',
    rung: 6,
    text: { nl: 'Twee uur meedoen, met een afspraak over stoppen', en: 'Two hours of work, with an agreement on stopping' },
    answers: ['criterion', 'doable'],
    form: 'doing',
    smallerFor: ['trialTask', 'workExperience', 'volunteering'],
    sheet,
  },
];

/** Re-integration: calm, no hurry, and small enough to keep up. Nothing medical is asked. */
export const reintegration: Method = {
  id: 'reintegration',
  version: 1,
  name: 'Re-integratie tweede spoor',
  track: 'reintegration',
  accents: { selfKnowledge: 1, vision: 1, marketExploration: 3, marketApproach: 2 },
  intake: {
    questions: [
      { id: 'question', asks: 'question' },
      { id: 'picture', asks: 'picture' },
      { id: 'direction', asks: 'direction' },
      { id: 'goal', asks: 'goal' },
      { id: 'context', asks: 'context' },
      { id: 'learning', asks: 'learning' },
      { id: 'hoursPerWeek', asks: 'hoursPerWeek' },
      { id: 'shareFindings', asks: 'shareFindings' },
    ],
  },
  // First of their rung, so that these are proposed before a whole day.
  kinds: [...twoHours, ...kindsInTheBox],
  firstMoves: [{ move: 'farewell' }, { move: 'exploration', kind: 'tryTwoHours' }],
  texts: reintegrationWords,
  withCoach: true,
};

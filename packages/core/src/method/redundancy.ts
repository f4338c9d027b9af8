import { kindsInTheBox } from './kinds';
import type { Method } from './method';
import { redundancyWords } from './redundancy.words';

/** Curative: work ends, with a date. It starts at what is already running. */
export const redundancy: Method = {
  id: 'redundancy',
  version: 1,
  name: 'Van werk naar werk',
  track: 'curative',
  accents: { selfKnowledge: 1, vision: 1, marketExploration: 2, marketApproach: 3 },
  intake: {
    questions: [
      { id: 'question', asks: 'question' },
      { id: 'alreadyApplying', asks: 'alreadyApplying' },
      { id: 'direction', asks: 'direction' },
      { id: 'picture', asks: 'picture' },
      { id: 'prompt', asks: 'prompt' },
      { id: 'goal', asks: 'goal' },
      { id: 'deadline', asks: 'deadline' },
      { id: 'context', asks: 'context' },
      { id: 'learning', asks: 'learning' },
      { id: 'shareFindings', asks: 'shareFindings' },
    ],
  },
  kinds: kindsInTheBox,
  firstMoves: [{ move: 'running' }, { move: 'safetyNet' }],
  texts: redundancyWords,
  withCoach: true,
};

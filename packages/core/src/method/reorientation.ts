import { kindsInTheBox } from './kinds';
import type { Method } from './method';

/** Preventive: still in work, and curious. First a picture, then what it stands for. */
export const reorientation: Method = {
  id: 'reorientation',
  version: 1,
  name: 'Heroriëntatie',
  track: 'preventive',
  accents: { selfKnowledge: 1, vision: 2, marketExploration: 3, marketApproach: 1 },
  intake: {
    questions: [
      { id: 'question', asks: 'question' },
      { id: 'picture', asks: 'picture' },
      { id: 'direction', asks: 'direction' },
      { id: 'prompt', asks: 'prompt' },
      { id: 'goal', asks: 'goal' },
      { id: 'context', asks: 'context' },
      { id: 'learning', asks: 'learning' },
      { id: 'hoursPerWeek', asks: 'hoursPerWeek' },
      { id: 'shareFindings', asks: 'shareFindings' },
    ],
  },
  kinds: kindsInTheBox,
  firstMoves: [{ move: 'picture' }, { move: 'meaning' }, { move: 'unknownJobs' }],
  withCoach: true,
};

import { kindsInTheBox } from './kinds';
import type { Method } from './method';

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
  kinds: kindsInTheBox,
  withCoach: true,
};

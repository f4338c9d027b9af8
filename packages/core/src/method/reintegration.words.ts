import type { Method } from './method';

/** Examples that somebody after illness can see themselves in: calm, and nothing medical. */
export const reintegrationWords: NonNullable<Method['texts']> = {
  nl: {
    'intake.question.example': 'Ik wil weten welk werk ik kan volhouden.',
    'intake.prompt.example': 'Mijn oude werk gaat niet meer.',
    'intake.goal.example': 'In het voorjaar weet ik wat ik per week aankan.',
    'intake.context.example': 'Ik bouw rustig op. Vier ochtenden lukt.',
    'intake.picture.example': 'Buiten bezig met mijn handen, zonder haast.',
    'intake.direction.example': 'Medewerker in een tuincentrum',
    'criteria.add.example': 'Mijn eigen tempo houden',
    'explorationLog.plan.question.example': 'Wie bepaalt hier het tempo?',
    'explorationLog.plan.obstacle.example': 'Een dag waarop het niet gaat. Dan verzet ik het.',
    'explorationLog.plan.assumption.example': 'Het is de hele dag tillen.',
    'explorationLog.plan.wouldChangeMyMind.example': 'Als er ook zittend werk is.',
    'explorationLog.note.example': 'De eerste twee uur gingen vanzelf.',
    'explorationLog.note.source.example': 'begeleider van de werkplaats',
  },
  en: {
    'intake.question.example': 'I want to know what work I can keep up.',
    'intake.prompt.example': 'My old work is not possible any more.',
    'intake.goal.example': 'By spring I know how much I can do in a week.',
    'intake.context.example': 'I build up slowly. Four mornings work out.',
    'intake.picture.example': 'Outside, busy with my hands, without hurry.',
    'intake.direction.example': 'Garden centre assistant',
    'criteria.add.example': 'Keeping my own pace',
    'explorationLog.plan.question.example': 'Who sets the pace here?',
    'explorationLog.plan.obstacle.example': 'A day on which it does not work. Then I move it.',
    'explorationLog.plan.assumption.example': 'It is lifting all day.',
    'explorationLog.plan.wouldChangeMyMind.example': 'If there is work to do sitting as well.',
    'explorationLog.note.example': 'The first two hours went by themselves.',
    'explorationLog.note.source.example': 'supervisor of the workshop',
  },
};

import type { Method } from './method';

/** Examples that somebody whose work ends can see themselves in. */
export const redundancyWords: NonNullable<Method['texts']> = {
  nl: {
    'intake.question.example': 'Ik wil weten welk werk ik hierna kan doen.',
    'intake.prompt.example': 'Mijn functie vervalt per 1 juni.',
    'intake.goal.example': 'Voor het einde van het jaar heb ik ander werk.',
    'intake.context.example': 'Twintig jaar bij hetzelfde bedrijf. Ik kan ook in de avond iets doen.',
    'intake.picture.example': 'Aan tafel met iemand die iets geregeld wil hebben.',
    'intake.direction.example': 'Woonconsulent',
    'criteria.add.example': 'Mensen verder helpen',
    'explorationLog.plan.question.example': 'Wat zoekt u in een nieuwe collega?',
    'explorationLog.plan.obstacle.example': 'Een gesprek op die dag. Dan bel ik een dag later.',
    'explorationLog.plan.assumption.example': 'Ze vragen een diploma in dit vak.',
    'explorationLog.plan.wouldChangeMyMind.example': 'Als ervaring zwaarder telt dan het diploma.',
    'explorationLog.note.example': 'Twee collega’s kwamen hier ook uit een ander vak.',
    'explorationLog.note.source.example': 'teamleider bij een woningcorporatie',
  },
  en: {
    'intake.question.example': 'I want to know what work I can do after this.',
    'intake.prompt.example': 'My job ends on 1 June.',
    'intake.goal.example': 'By the end of the year I have other work.',
    'intake.context.example': 'Twenty years with the same company. I can do things in the evening too.',
    'intake.picture.example': 'At a table with somebody who wants something arranged.',
    'intake.direction.example': 'Housing adviser',
    'criteria.add.example': 'Helping people on',
    'explorationLog.plan.question.example': 'What do you look for in a new colleague?',
    'explorationLog.plan.obstacle.example': 'An interview on that day. Then I call a day later.',
    'explorationLog.plan.assumption.example': 'They ask for a diploma in this trade.',
    'explorationLog.plan.wouldChangeMyMind.example': 'If experience weighs more than the diploma.',
    'explorationLog.note.example': 'Two colleagues here came from another trade too.',
    'explorationLog.note.source.example': 'team leader at a housing association',
  },
};

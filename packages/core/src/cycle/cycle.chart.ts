/**
 * The statechart of a journey, as a coach can follow it: three things go on side by side, and none of them has an end.
 * Plain data with names only; guards and actions stand in `cycle.guards.ts` and `cycle.actions.ts`.
 *
 * Phases are accents and not states: they lock nothing, so they are not here.
 */
export const cycleChart = {
  id: 'cycle',
  type: 'parallel',
  states: {
    trajectory: {
      initial: 'draft',
      on: {
        'intake.given': { actions: 'keepIntake' },
        'direction.added': { actions: 'keepAim' },
        'picture.given': { actions: 'keepAim' },
      },
      states: {
        draft: {
          on: {
            'intake.given': [
              { guard: 'isApplyingAlready', target: 'running', actions: 'keepIntake' },
              { guard: 'hasAim', target: 'agreed', actions: 'keepIntake' },
              { actions: 'keepIntake' },
            ],
            'direction.added': [{ guard: 'hasQuestion', target: 'agreed', actions: 'keepAim' }, { actions: 'keepAim' }],
            'picture.given': [{ guard: 'hasQuestion', target: 'agreed', actions: 'keepAim' }, { actions: 'keepAim' }],
            'exploration.planned': { target: 'running' },
            'exploration.done': { target: 'running' },
            'application.sent': { target: 'running' },
            'pause.planned': { guard: 'isByClient', target: 'paused' },
            'trajectory.closed': { guard: 'isByClient', target: 'closing' },
          },
        },
        agreed: {
          on: {
            'exploration.planned': { target: 'running' },
            'exploration.done': { target: 'running' },
            'application.sent': { target: 'running' },
            'pause.planned': { guard: 'isByClient', target: 'paused' },
            'trajectory.closed': { guard: 'isByClient', target: 'closing' },
          },
        },
        running: {
          on: {
            'pause.planned': { guard: 'isByClient', target: 'paused' },
            'trajectory.closed': { guard: 'isByClient', target: 'closing' },
          },
        },
        paused: {
          on: {
            'pause.planned': { guard: 'isByClient', target: 'paused' },
            'pause.ended': { guard: 'isByClient', target: 'running' },
            'trajectory.closed': { guard: 'isByClient', target: 'closing' },
            'trajectory.reopened': { guard: 'isByClient', target: 'running' },
          },
        },
        closing: {
          on: {
            'checkIn.planned': { target: 'afterCare' },
            'trajectory.closed': { guard: 'isByClient', target: 'closing' },
            'trajectory.reopened': { guard: 'isByClient', target: 'running' },
          },
        },
        afterCare: {
          on: {
            'trajectory.closed': { guard: 'isByClient', target: 'afterCare' },
            'trajectory.reopened': { guard: 'isByClient', target: 'running' },
          },
        },
      },
    },
    coach: {
      initial: 'none',
      states: {
        none: { on: { 'coachSession.held': { target: 'present' }, 'coach.left': { target: 'gone' } } },
        present: { on: { 'coach.left': { target: 'gone' } } },
        gone: { on: { 'coachSession.held': { target: 'present' } } },
      },
    },
    round: {
      initial: 'open',
      states: {
        open: {
          on: {
            'conclusion.drawn': { guard: 'canDrawConclusion', target: 'harvesting', actions: 'keepConclusion' },
            'course.set': [
              { guard: 'isForClosedRound', target: 'open' },
              { guard: 'canCloseRound', target: 'open', actions: 'openNextRound' },
            ],
          },
        },
        harvesting: {
          on: {
            'conclusion.drawn': { guard: 'canDrawConclusion', target: 'harvesting', actions: 'keepConclusion' },
            'course.set': [
              { guard: 'isForClosedRound', target: 'harvesting' },
              { guard: 'canCloseRound', target: 'open', actions: 'openNextRound' },
            ],
          },
        },
      },
    },
  },
} as const;

/** The cycle as a machine, for who draws it, runs it as an actor or looks into it. XState reaches only who asks for this door. */
export { cycleChart } from './cycle/cycle.chart';
export { cycleMachine } from './cycle/cycle.machine';
export type { PlainCycleEventType } from './cycle/cycle.types';

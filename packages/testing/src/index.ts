export { type PlayCaseOptions, type PlayedCase, type PlayedEvent, playCase } from './play-case/play-case';
export type { CaseEntry, CaseEvent, CaseScript } from './play-case/case-script';

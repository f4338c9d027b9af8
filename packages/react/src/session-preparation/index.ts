import { GuardedSessionPreparation } from './session-preparation.guarded';

/** The page before a talk: the ready widget. */
export const SessionPreparation = GuardedSessionPreparation;

export type { SessionPreparationProps } from './session-preparation';
export { sessionPreparationAnatomy } from './session-preparation.anatomy';
export {
  type SessionLine,
  type SessionPart,
  type SessionPreparationApi,
  useSessionPreparation,
} from './use-session-preparation';

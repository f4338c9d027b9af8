import { guardWidget } from '../boundary/guard-widget';
import { SessionPreparationWidget } from './session-preparation';

/** The page before a talk: the ready widget. */
export const SessionPreparation = /* @__PURE__ */ guardWidget(SessionPreparationWidget);

export type { SessionPreparationProps } from './session-preparation';
export { sessionPreparationAnatomy } from './session-preparation.anatomy';
export {
  type SessionLine,
  type SessionPart,
  type SessionPreparationApi,
  useSessionPreparation,
} from './use-session-preparation';

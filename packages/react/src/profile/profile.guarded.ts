import { guardWidget } from '../boundary/guard-widget';
import { ProfileWidget } from './profile';

export const GuardedProfile = /* @__PURE__ */ guardWidget(ProfileWidget);

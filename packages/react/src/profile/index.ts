import { guardWidget } from '../boundary/guard-widget';
import { ProfileWidget } from './profile';

/** What became clear, to show to others: the ready widget. */
export const Profile = /* @__PURE__ */ guardWidget(ProfileWidget);

export { profileAnatomy } from './profile.anatomy';
export { type ProfileApi, useProfile } from './use-profile';

import { GuardedProfile } from './profile.guarded';

/** What became clear, to show to others: the ready widget. */
export const Profile = GuardedProfile;

export { profileAnatomy } from './profile.anatomy';
export { type ProfileApi, useProfile } from './use-profile';

import { ProfileWidget } from './profile';

/** What became clear, to show to others: the ready widget. */
export const Profile = ProfileWidget;

export { profileAnatomy } from './profile.anatomy';
export { type ProfileApi, useProfile } from './use-profile';

import { Profile } from '@onderweg/react';

export function BasicProfile() {
  return <Profile />;
}

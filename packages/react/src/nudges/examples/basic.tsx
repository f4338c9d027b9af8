import { Nudges } from '@onderweg/react';

export function BasicNudges() {
  return <Nudges channels={['email']} />;
}

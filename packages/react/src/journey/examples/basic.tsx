import { Journey } from '@onderweg/react';

export function BasicJourney() {
  return <Journey />;
}

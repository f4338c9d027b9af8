import { Directions } from '@onderweg/react';

export function BasicDirections() {
  return <Directions />;
}

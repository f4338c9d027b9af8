import { Estimates } from '@onderweg/react';

export function BasicEstimates() {
  return <Estimates />;
}

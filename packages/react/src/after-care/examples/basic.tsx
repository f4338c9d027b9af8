import { AfterCare } from '@onderweg/react';

export function BasicAfterCare() {
  return <AfterCare />;
}

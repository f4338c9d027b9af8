import { Criteria } from '@onderweg/react';

export function BasicCriteria() {
  return <Criteria />;
}

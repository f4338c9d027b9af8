import { Report } from '@onderweg/react';

export function BasicReport() {
  return <Report />;
}
